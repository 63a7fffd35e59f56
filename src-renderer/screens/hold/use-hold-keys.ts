import { useLayoutEffect, useRef } from 'react'
import { undoKey } from '../../widgets/undo-key.ts'
import { isForDialog } from '../../widgets/use-keys.ts'

/** What each key does: "a", "Escape", "mod+Enter", "mod+shift+z". Letters are small, and Shift is told of only with Ctrl. */
export type HoldKeys = Readonly<Record<string, (() => void) | undefined>>

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The name of a pressed key. */
export function keyName(event: Pressed): string {
  const key = event.key.length === 1 ? event.key.toLocaleLowerCase('da') : event.key
  if (event.altKey) return `alt+${key}`
  if (!(event.ctrlKey || event.metaKey)) return key
  return event.shiftKey ? `mod+shift+${key}` : `mod+${key}`
}

/** Whether keys are letters where the focus stands. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}

/** The keys of the screen, wherever the focus stands; in a field only those with Ctrl, and none while a dialog is open. */
export function useHoldKeys(keys: HoldKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  // Heard from the moment the screen is seen, and not first after the painting.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat || isForDialog(event.target)) return
      const name = keyName(event)
      const run = latest.current[name]
      const ownOfField = !name.startsWith('mod+') || undoKey(event) !== null
      if (run === undefined || (isWriting(event.target) && ownOfField)) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
