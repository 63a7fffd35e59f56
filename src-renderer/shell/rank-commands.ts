import { fold } from '../../src-main/domain/search/fold.ts'
import type { Command } from './commands.ts'

type Found = Pick<Command, 'name' | 'kind'>

/** By what a command is remembered as used. */
export const commandKey = ({ kind, name }: Found): string => `${kind} ${name}`

/**
 * The commands that fit what is written, best first: a word that begins with it before one that holds it, and both before letters
 * that only come in that order ("ekspt"). Those used last come first among equals, and before all others where nothing is written.
 * "å" is "aa" and capitals do not count.
 */
export function rankCommands<C extends Found>(
  commands: readonly C[],
  query: string,
  recent: readonly string[],
): C[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  const used = (command: C) => {
    const at = recent.indexOf(commandKey(command))
    return at < 0 ? recent.length : at
  }
  return commands
    .map((command) => ({ command, distance: distanceTo(fold(command.name), wanted) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((one, other) => one.distance - other.distance || used(one.command) - used(other.command))
    .map(({ command }) => command)
}

function distanceTo(name: string, wanted: readonly string[]): number {
  const words = name.split(/[^\p{L}\p{N}]+/u)
  return wanted.reduce((sum, part) => sum + distanceOf(name, words, part), 0)
}

function distanceOf(name: string, words: readonly string[], part: string): number {
  if (words[0]?.startsWith(part)) return 0
  if (words.some((word) => word.startsWith(part))) return 1
  if (name.includes(part)) return 2
  return part.length > 2 && words.some((word) => holdsInOrder(word, part)) ? 3 : Number.POSITIVE_INFINITY
}

function holdsInOrder(word: string, part: string): boolean {
  let at = word.startsWith(part.charAt(0)) ? 0 : -1
  for (const letter of part.slice(1)) {
    if (at < 0) return false
    at = word.indexOf(letter, at + 1)
  }
  return at >= 0
}
