import { useEffect, useRef } from 'react'
import { isHeard } from '../../widgets/use-keys.ts'

/** What opens over a screen and has an Escape of its own. */
const ownEscape = '[role="dialog"], [role="menu"]'

/** Hears Escape as long as it is wanted, where nobody writes and no dialog or menu stands open. */
export function useEscape(wanted: boolean, run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!wanted) return
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isHeard(event.target, 'outside-text')) return
      if (document.querySelector(ownEscape) === null) latest.current()
    }
    document.documentElement.addEventListener('keydown', hear)
    return () => document.documentElement.removeEventListener('keydown', hear)
  }, [wanted])
}
