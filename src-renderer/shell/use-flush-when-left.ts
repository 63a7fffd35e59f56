import { useEffect } from 'react'
import type { SaveQueue } from '../state/save-queue.ts'
import { anyUnsaved } from '../state/unsaved-sessions.ts'

/** Lets the browser ask before the window closes over a meeting that was left with something unsaved. */
export function useAskWhenUnsaved(): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => anyUnsaved() && event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}

/** Sends what is unsaved when the window closes, and lets the browser ask when it is not yet acknowledged. */
export function useFlushWhenLeft<T>(session: { readonly queue: SaveQueue<T> } | null): void {
  useEffect(() => {
    if (session === null) return
    const warn = (event: BeforeUnloadEvent) => {
      if (session.queue.drafts.get().size === 0) return
      void session.queue.flush()
      event.preventDefault()
    }
    const flush = () => void session.queue.flush()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('blur', flush)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('blur', flush)
    }
  }, [session])
}
