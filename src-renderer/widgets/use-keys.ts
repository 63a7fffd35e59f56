import { getHotkeyHandler } from '@mantine/hooks'
import { useLayoutEffect, useRef } from 'react'

/** A key such as "mod+K" (Ctrl, on a Mac Cmd), and what it does. */
export type Key = readonly [key: string, run: () => void]

/** Where the focus may stand while keys are heard: nowhere one writes, also in a single line, or everywhere. */
export type HeardIn = 'outside-fields' | 'outside-text' | 'everywhere'

const fields = ['INPUT', 'TEXTAREA', 'SELECT']
const lines = ['INPUT', 'TEXTAREA']

/** Whether keys pressed at a target are heard. */
export function isHeard(target: EventTarget | null, heardIn: HeardIn): boolean {
  if (heardIn === 'everywhere' || !(target instanceof HTMLElement)) return true
  const deaf = heardIn === 'outside-text' ? lines : fields
  return !target.isContentEditable && !deaf.includes(target.tagName)
}

/**
 * The keys of a screen, heard from the moment it is seen: an effect that comes after the painting would lose those of a
 * fast typist on a busy machine.
 */
export function useKeys(keys: readonly Key[], heardIn: HeardIn): void {
  const latest = useRef(keys)
  latest.current = keys
  useLayoutEffect(() => {
    function hear(event: KeyboardEvent) {
      if (!isHeard(event.target, heardIn)) return
      getHotkeyHandler(latest.current.map(([key, run]) => [key, run]))(event)
    }
    document.documentElement.addEventListener('keydown', hear)
    return () => document.documentElement.removeEventListener('keydown', hear)
  }, [heardIn])
}
