import type { Changing } from '../domain/versions/asking.ts'
import type { Saving } from '../domain/versions/writing-on.ts'
import type { Writable } from './handle.ts'
import { noteOperation } from './meeting-events.ts'
import { changedTexts, wayOf } from './text-changes.ts'
import { askAnew, keepReplaced } from './text-versions.ts'
import type { Operation } from './undo/operation.ts'
import type { Changes, RowChange } from './undo/undo-log.ts'

/** What a transaction did: the operation it ran for, what it changed, and the rows of texts; `undone` is the operation it took back. */
export interface Done {
  readonly operation: Operation
  readonly changes: Changes
  readonly rows: readonly RowChange[]
  readonly undone: Operation | null
}

/** Keeps the texts that a transaction replaced and notes what was done, as a part of the same transaction. */
export function keepHistory(handle: Writable, { operation, changes, rows, undone }: Done): void {
  const saving = savingOf(operation)
  const texts = changedTexts(handle, rows)
  const changing = changingBy[operation.name] ?? 'saved'
  for (const changed of texts) {
    keepReplaced(handle, changed, saving)
    askAnew(handle, { ...changed, changing }, () => wayOf(handle, changed, rows))
  }
  const parts = new Set(texts.map(({ part }) => part))
  const [part = null] = parts.size === 1 ? parts : []
  noteOperation(handle, { operation, changes, detail: part, undone })
}

const changingBy: Readonly<Record<string, Changing>> = { 'undo.undo': 'undone', 'undo.redo': 'redone' }

/** An undo and doing it again are the same hand: what they replace can be had back by the other. */
function savingOf({ name, base, at }: Operation): Saving {
  return { hand: name.startsWith('undo.') ? 'undo' : name, base, at: at === 0 ? Date.now() : at }
}
