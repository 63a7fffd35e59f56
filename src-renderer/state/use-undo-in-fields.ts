import { useLayoutEffect } from 'react'
import { undoKey } from '../widgets/undo-key.ts'
import type { Undo } from './use-undo.ts'

/**
 * Ctrl+Z in a plain field of an item (its title, say): while something is written there the field takes that back itself; when
 * it stands as it stood on coming to it, the program's undo goes on.
 */
export function useUndoInFields({ undo, redo }: Undo): void {
  useLayoutEffect(() => {
    const stood = new WeakMap<EventTarget, string>()
    const come = ({ target }: FocusEvent) => {
      if (isField(target)) stood.set(target, target.value)
    }
    const hear = (event: KeyboardEvent) => {
      const { target } = event
      const way = undoKey(event)
      if (way === null || !isField(target) || target.value !== stood.get(target)) return
      event.preventDefault()
      if (!event.repeat) void goOn(target, way === 'undo' ? undo : redo)
    }
    document.addEventListener('focusin', come)
    document.addEventListener('keydown', hear)
    return () => {
      document.removeEventListener('focusin', come)
      document.removeEventListener('keydown', hear)
    }
  }, [undo, redo])
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return field && target.closest('article[data-item]') !== null
}

/** A field takes nothing over while one is in it, so it is left for the moment. */
async function goOn(field: HTMLElement, take: () => Promise<void>): Promise<void> {
  field.blur()
  await take()
  field.focus()
}
