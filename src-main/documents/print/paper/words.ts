import type { Run } from '../../outline/outline.ts'
import { type Setting, textWidth } from './text-width.ts'

/** Where a line may end: at a blank that does not hold words together, and behind a hyphen or a stroke before no digit. */
const lineEnds = /((?:(?![\u00a0\u202f])\s)+|(?<=[-/])(?!\d))/u

/** A footnote's number takes about as much room as this. */
const noteMark = '0'

/** Type that a word must have room for this many times before it is parted by syllables rather than anywhere. */
const syllables = 4.5

/** A word of letters alone, which can be parted by its syllables. */
const letters = /^\p{P}*\p{L}{1,40}\p{P}*$/u

/** The words of a text, which no line ends inside. */
export function wordsOf(text: string): string[] {
  return text.split(lineEnds).filter((word) => word.trim() !== '')
}

/** Runs as one text. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'note' ? noteMark : ' ')).join('')
}

/** A text with the places where its words may be parted, and whether words of it are to be parted by their syllables. */
export interface Parted {
  readonly text: string
  readonly hyphenate: boolean
}

/** Parts the words that are wider than the room: by their syllables where that is wished, otherwise anywhere, as Word does. */
export function partWords(
  text: string,
  room: number,
  setting: Setting & { readonly bySyllables: boolean },
): Parted {
  if (text.length * setting.size <= room) return { text, hyphenate: false }
  const words = text.split(lineEnds)
  const isWide = (word: string) => textWidth(word, setting) > room
  const isHyphenated = (word: string) =>
    setting.bySyllables && letters.test(word) && room >= syllables * setting.size
  return {
    text: words
      .map((word) => (isWide(word) && !isHyphenated(word) ? parted(word, room, setting) : word))
      .join(''),
    hyphenate: words.some((word) => isWide(word) && isHyphenated(word)),
  }
}

/** Parts as long as there is room for, with a blank of no width between them. */
function parted(word: string, room: number, setting: Setting): string {
  const parts: string[] = []
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ''}${letter}`
    const goesOn = parts.length > 0 && (textWidth(longer, setting) <= room || /\p{M}/u.test(letter))
    parts.splice(goesOn ? -1 : parts.length, 1, goesOn ? longer : letter)
  }
  return parts.join('\u200b')
}
