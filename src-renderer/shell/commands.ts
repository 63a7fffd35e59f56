import { getHotkeyHandler } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { createStore } from '../state/store.ts'
import {
  type HeardIn,
  isDialogOpen,
  isForDialog,
  isHeard,
  isLetterBeingWritten,
} from '../widgets/use-keys.ts'

/** Something that can be found by name and done (Ctrl+K). What can't be done now is not offered. */
export interface Command {
  readonly name: string
  readonly kind: 'action' | 'item' | 'meeting'
  readonly run: () => void
  /** Its name in the menu of the Electron door. */
  readonly id?: string
  /** The key that does the same ("mod+E"; Ctrl, on a Mac Cmd); it is then listed under F1. */
  readonly shortcut?: string
  /** The key that does the same, by its name, where the screen itself hears and explains it. */
  readonly screenKey?: string
  /** Where the focus may stand while the shortcut is heard; everywhere unless said. */
  readonly heardIn?: HeardIn
  /** Whether it is known by its key alone and left out of the palette, as what opens the palette is. */
  readonly keyOnly?: boolean
}

/** The commands of the screens that stand open; one list for each screen. */
export const openCommands = createStore<ReadonlyMap<string, () => readonly Command[]>>(new Map())

/**
 * Offers commands under a name for as long as the component stands, and hears their shortcuts from the moment it is seen. They
 * are asked for when they are needed. Through a dialog no shortcut is heard.
 */
export function useCommands(name: string, commands: () => readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isLetterBeingWritten(event)) hearShortcut(event, latest.current())
    }
    document.documentElement.addEventListener('keydown', hear)
    return () => document.documentElement.removeEventListener('keydown', hear)
  }, [])
  useEffect(() => {
    openCommands.set(new Map(openCommands.get()).set(name, () => latest.current()))
    return () => {
      const rest = new Map(openCommands.get())
      rest.delete(name)
      openCommands.set(rest)
    }
  }, [name])
}

/** Does what the menu names; nothing where it is not open, or a dialog stands over it. */
export function runCommand(id: string): void {
  if (isDialogOpen()) return
  for (const list of openCommands.get().values()) {
    const command = list().find((one) => one.id === id)
    command?.run()
    if (command !== undefined) return
  }
}

function hearShortcut(event: KeyboardEvent, commands: readonly Command[]): void {
  const heard = commands.filter(
    ({ shortcut, heardIn = 'everywhere' }) => shortcut !== undefined && isHeard(event.target, heardIn),
  )
  // Behind a dialog nothing is done; nor is what the browser would do with the key.
  const deaf = isForDialog(event.target)
  getHotkeyHandler(heard.map(({ shortcut = '', run }) => [shortcut, deaf ? nothing : run]))(event)
}

function nothing(): void {}
