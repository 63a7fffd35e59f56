import type { Phrase } from '../../../src-main/domain/committee/committee-settings.ts'
import { putBack } from '../../state/put-back.ts'

/** The phrases as they stood when one of them was removed; `own` null: they were the program's. */
export interface BeforeRemoval {
  readonly own: Phrase[] | null
  readonly phrases: readonly Phrase[]
  readonly at: number
}

/** The committee's phrases with the removed one back among those it has now: the program's, where nothing else was changed. */
export function phraseBack({ own, phrases, at }: BeforeRemoval, now: readonly Phrase[]): Phrase[] | null {
  const removed = phrases[at]
  if (removed === undefined) return [...now]
  const back = putBack(now, removed, at, (other) => isSameText(other, removed))
  return JSON.stringify(back) === JSON.stringify(phrases) ? own : back
}

/** The committee's own phrases, which the program's took the place of. */
export interface ReplacedPhrases {
  readonly own: readonly Phrase[]
  readonly standard: readonly Phrase[]
}

/** The committee's own phrases again, and behind them those that were written among the program's meanwhile. */
export function ownPhrasesBack({ own, standard }: ReplacedPhrases, now: readonly Phrase[]): Phrase[] {
  const known = [...own, ...standard]
  return [...own, ...now.filter((phrase) => !known.some((other) => isSameText(phrase, other)))]
}

function isSameText(one: Phrase, other: Phrase): boolean {
  return one.text.toLocaleLowerCase('da') === other.text.toLocaleLowerCase('da')
}
