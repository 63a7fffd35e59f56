import type { Command } from './commands.ts'
import { commandKey } from './rank-commands.ts'

const place = 'referent.recent-commands'
const remembered = 12

/** What was last chosen in the palette on this computer, the latest first. */
export function recentCommands(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

/** Remembers that a command was chosen. */
export function rememberCommand(command: Command): void {
  const key = commandKey(command)
  try {
    const rest = recentCommands().filter((one) => one !== key)
    window.localStorage.setItem(place, JSON.stringify([key, ...rest].slice(0, remembered)))
  } catch {
    // A convenience only: a window that may keep nothing lists them as they come.
  }
}
