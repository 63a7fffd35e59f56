import { useEffect, useMemo } from 'react'
import { type Closing, closeWhenSaved } from '../state/close-when-saved.ts'
import { showRefusal } from '../state/notices.tsx'
import { useProgram } from '../state/program.ts'
import type { SaveQueue } from '../state/save-queue.ts'
import { anyUnsaved } from '../state/unsaved-sessions.ts'
import { texts } from '../words/texts.ts'

/** Keeps the window over a meeting or a committee that was left with something unsaved; a browser asks, else it is told. */
export function useAskWhenUnsaved(): void {
  const { close, stays } = useClosing()
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!anyUnsaved()) return
      event.preventDefault()
      if (close !== null) stays()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [close, stays])
}

/** Sends what is unsaved when the window closes, and keeps the window until it is acknowledged. */
export function useFlushWhenLeft<T>(session: { readonly queue: SaveQueue<T> } | null): void {
  const closing = useClosing()
  useEffect(() => {
    if (session === null) return
    const warn = (event: BeforeUnloadEvent) => void closeWhenSaved(event, session.queue, closing)
    const flush = () => void session.queue.flush()
    window.addEventListener('beforeunload', warn)
    window.addEventListener('blur', flush)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('blur', flush)
    }
  }, [session, closing])
}

function useClosing(): Closing {
  const { close } = useProgram().door
  return useMemo(
    () => ({ close, stays: () => showRefusal({ code: 'window-stays', ...texts.shell.unsaved.stays }) }),
    [close],
  )
}
