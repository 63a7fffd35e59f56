import { texts } from '../words/texts.ts'

const { names } = texts.keys

/** What the key of shortcuts is called on this computer: Ctrl, or Cmd on a Mac. */
export const control = navigator.platform.startsWith('Mac') ? names.command : names.control

const called: Readonly<Record<string, string>> = {
  mod: control,
  shift: names.shift,
  alt: names.alt,
  ArrowUp: names.up,
  ArrowDown: names.down,
  plus: '+',
  minus: '-',
}

/** The keys of a shortcut as they are called: "mod+shift+F" is Ctrl, Skift, F. */
export function keyNames(shortcut: string): readonly string[] {
  return shortcut.split('+').map((key) => called[key] ?? key)
}
