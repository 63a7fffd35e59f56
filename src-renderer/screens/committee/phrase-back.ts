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
  const text = removed.text.toLocaleLowerCase('da')
  const back = putBack(now, removed, at, (other) => other.text.toLocaleLowerCase('da') === text)
  return JSON.stringify(back) === JSON.stringify(phrases) ? own : back
}
