import { getHotkeyHandler } from '@mantine/hooks'
import { useLayoutEffect, useRef } from 'react'

/** A key such as "mod+K" (Ctrl, on a Mac Cmd), and what it does. */
export type Key = readonly [key: string, run: () => void]

/** Where the focus may stand while keys are heard: nowhere one writes, also in a single line, or everywhere. */
export type HeardIn = 'outside-fields' | 'outside-text' | 'everywhere'

const fields = ['INPUT', 'TEXTAREA', 'SELECT']
const lines = ['INPUT', 'TEXTAREA']
const dialog = '[role="dialog"][aria-modal="true"]'

/** Whether keys pressed at a target are heard. */
export function isHeard(target: EventTarget | null, heardIn: HeardIn): boolean {
  if (heardIn === 'everywhere' || !(target instanceof HTMLElement)) return true
  const deaf = heardIn === 'outside-text' ? lines : fields
  return !target.isContentEditable && !deaf.includes(target.tagName)
}

/** Whether a key is a letter of a text: most keys are, no one waits for them, and nothing else is then asked. */
export function isLetterBeingWritten({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isHeard(target, 'outside-fields')
}

/** Whether a key is meant for a dialog: for one that stands over the page, or for the one that the key itself has just closed. */
export function isForDialog(target: EventTarget | null): boolean {
  const inside = target instanceof Element && target.closest(dialog) !== null
  return inside || isDialogOpen()
}

/** Whether a dialog stands over the page, which has every key then; what unfolds beside its button is none. */
export function isDialogOpen(): boolean {
  return document.querySelector(dialog) !== null
}

/**
 * The keys of a screen, heard from the moment it is seen, but not through a dialog that stands over it: an effect that comes after the painting would lose those of a
 * fast typist on a busy machine.
 */
export function useKeys(keys: readonly Key[], heardIn: HeardIn): void {
  const latest = useRef(keys)
  latest.current = keys
  useLayoutEffect(() => {
    function hear(event: KeyboardEvent) {
      if (isLetterBeingWritten(event)) return
      if (!isHeard(event.target, heardIn) || isForDialog(event.target)) return
      getHotkeyHandler(latest.current.map(([key, run]) => [key, run]))(event)
    }
    document.documentElement.addEventListener('keydown', hear)
    return () => document.documentElement.removeEventListener('keydown', hear)
  }, [heardIn])
}
