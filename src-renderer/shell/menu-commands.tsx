import { useEffect } from 'react'
import { useProgram } from '../state/program.ts'
import { useStore } from '../state/store.ts'
import { texts } from '../words/texts.ts'
import { type Command, openCommands, runCommand } from './commands.ts'

/** Where the door has menus, they name what the open screens can do, and what is chosen there is done here. */
export function MenuCommands() {
  const { menu } = useProgram().door
  const lists = useStore(openCommands)
  useEffect(() => {
    void menu?.follow(chosenInMenu)
  }, [menu])
  const open = JSON.stringify([...lists.values()].flatMap((list) => list()).flatMap(inMenu))
  useEffect(() => {
    void menu?.show({ labels: texts.menu.labels, open: JSON.parse(open) })
  }, [menu, open])
  return null
}

function inMenu({ id, shortcut }: Command) {
  return id === undefined ? [] : [{ id, shortcut: shortcut ?? null }]
}

/** Where a text has the focus, undo and redo are its own. */
function chosenInMenu(id: string): void {
  const target = document.activeElement
  const inText = target instanceof HTMLElement && (target.isContentEditable || 'selectionStart' in target)
  if (inText && (id === 'undo' || id === 'redo')) document.execCommand(id)
  else runCommand(id)
}
