import { useEffect, useRef } from 'react'
import { createStore } from '../state/store.ts'

/** Something that can be found by name and done (Ctrl+K). */
export interface Command {
  readonly name: string
  readonly kind: 'action' | 'item' | 'meeting'
  readonly run: () => void
}

/** The commands of the screens that stand open; one list for each screen. */
export const openCommands = createStore<ReadonlyMap<string, () => readonly Command[]>>(new Map())

/** Offers commands under a name for as long as the component stands. They are asked for when the palette opens. */
export function useCommands(name: string, commands: () => readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    openCommands.set(new Map(openCommands.get()).set(name, () => latest.current()))
    return () => {
      const rest = new Map(openCommands.get())
      rest.delete(name)
      openCommands.set(rest)
    }
  }, [name])
}
