import { Component, type ReactNode } from 'react'
import { Trouble } from '../widgets/trouble.tsx'
import { texts } from '../words/texts.ts'

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
        message={texts.trouble.screen}
        wayOut={texts.trouble.screenWayOut}
        actions={[{ words: texts.trouble.reload, run: () => window.location.reload() }]}
      />
    )
  }
}
