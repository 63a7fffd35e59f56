import { isOtherNumber } from './other-number.ts'
import { seenText } from './seen-text.ts'
import { wordsAround } from './words-around.ts'

/**
 * A CPR number in a text: as it is written in full ("010190-1234"), masked ("010190-xxxx"), and the words around it, in
 * which every CPR number is masked.
 */
export interface CprHit {
  readonly number: string
  readonly masked: string
  readonly around: string
}

/** Six figures, pairs apart only before a hyphen, then four; between them a hyphen, a blank, a line break or nothing. */
const form = /(?<!\d)(?:(\d\d)(\d\d)(\d\d)(?<parting> ?-? ?\n?)|(\d\d) (\d\d) (\d\d) ?- ?)(\d{4})(?!\d)/gu
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The CPR numbers in a text. Modulus 11 is not asked for, since numbers without it have been given out since 2007; what
 * stands around tells them from the numbers of cases, accounts and phones.
 */
export function cprIn(text: string): CprHit[] {
  const seen = seenText(text)
  const found = [...seen.matchAll(form)].flatMap((match) => hit(match, seen))
  const masks = found.map(({ start, end, masked }) => ({ start, end, words: masked }))
  return found.map(({ number, masked }, at) => ({ number, masked, around: wordsAround(seen, masks, at) }))
}

function hit(match: RegExpExecArray, text: string) {
  const [words, d1, m1, y1, parting = '-', d2, m2, y2, last = ''] = match
  const [day = '', month = '', year = ''] = [d1 ?? d2, m1 ?? m2, y1 ?? y2]
  const start = match.index
  const end = start + words.length
  const parted = parting === '' ? 'joined' : parting.includes('-') ? 'hyphen' : 'blank'
  const isNone =
    !isDay(Number(day), Number(month), Number(year)) || isOtherNumber(text, { start, end, parted })
  const date = `${day}${month}${year}`
  return isNone ? [] : [{ start, end, number: `${date}-${last}`, masked: `${date}-xxxx` }]
}

function isDay(day: number, month: number, year: number): boolean {
  const isLeapDay = day === 29 && month === 2
  return day >= 1 && day <= (longestMonths[month - 1] ?? 0) && (!isLeapDay || year % 4 === 0)
}
