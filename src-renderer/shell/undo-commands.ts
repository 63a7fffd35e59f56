import type { Undo } from '../state/use-undo.ts'
import { useKeys } from '../widgets/use-keys.ts'
import { texts } from '../words/texts.ts'
import { type Command, useCommands } from './commands.ts'

const outside: Pick<Command, 'kind' | 'heardIn'> = { kind: 'action', heardIn: 'outside-text' }

/** Undo and redo by name and by key on a place outside a meeting. */
export function useUndoCommands(place: string, { undo, redo }: Pick<Undo, 'undo' | 'redo'>): void {
  useKeys([['mod+Y', () => void redo()]], 'outside-text')
  useCommands(place, () => [
    { ...outside, id: 'undo', name: texts.common.undo, shortcut: 'mod+Z', run: () => void undo() },
    { ...outside, id: 'redo', name: texts.common.redo, shortcut: 'mod+shift+Z', run: () => void redo() },
  ])
}
