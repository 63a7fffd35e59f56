import { texts } from '../words/texts.ts'

const { names } = texts.keys

/** What the key of shortcuts is called on this computer: Ctrl, or Cmd on a Mac. */
export const control = navigator.platform.startsWith('Mac') ? names.command : names.control
