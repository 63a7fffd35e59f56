import { Component, type ReactNode } from 'react'
import { Trouble } from '../widgets/trouble.tsx'
import { da } from '../words/da.ts'

/** Catches a bug in a screen: says what is safe, and offers a fresh start. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Trouble
        message={da.trouble.screen}
        wayOut={da.trouble.screenWayOut}
        action={{ words: da.trouble.reload, run: () => window.location.reload() }}
      />
    )
  }
}
