import { type Carried, carried, carriedList, hasSeen, isCrossed, partOf } from '../carried.ts'
import type { Decision, PointDecision } from '../meeting/decision.ts'
import { personName } from '../meeting/person.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import { emptyRichText } from '../rich-text/rich-text.ts'

/** The decision to store where its writer saw `was`: its words by point, and each vote, dissent and the stop by itself. */
export function carriedDecision(decision: Carried<Decision>): Decision {
  return {
    ...carried(partOf(decision, wholeOf)),
    points: pointNumbers(decision).flatMap((number) => carried(partOf(decision, pointOf(number))) ?? []),
    votes: carriedList(partOf(decision, ({ votes }) => votes)),
    dissents: carriedList(partOf(decision, ({ dissents }) => dissents)),
    stop: carried(partOf(decision, ({ stop }) => stop)),
  }
}

/** Whether the writer had seen the words that hers take the place of; null where she changes none. */
export function hasSeenWords(decision: Carried<Decision>): boolean | null {
  const parts = [wholeOf, ...pointNumbers(decision).map(pointOf)]
  return hasSeen(parts.map((part) => partOf<Decision, unknown>(decision, part)))
}

/** The refusal where two noted a stop (§ 23) by different members: there is room for one, and neither may go unseen. */
export function stopProblem(decision: Carried<Decision>): Refusal | null {
  const { stored } = decision
  if (!isCrossed(partOf(decision, ({ stop }) => stop)) || stored.stop === null) return null
  const name = personName(stored.stop.person)
  return refusal(
    'stop-noted-meanwhile',
    `Imens er det ført til protokollen, at ${name} bruger standsningsretten. Intet er ændret.`,
    'Luk, og ret den, der står, hvis det skal være en anden.',
    { name },
  )
}

function wholeOf({ body, outcome }: Pick<Decision, 'body' | 'outcome'>) {
  return { body: isEmptyRichText(body) ? emptyRichText : body, outcome }
}

function pointOf(number: number): (decision: Decision) => PointDecision | null {
  return ({ points }) => {
    const point = points.find(({ recommendation }) => recommendation === number)
    return point === undefined ? null : { recommendation: number, ...wholeOf(point) }
  }
}

function pointNumbers({ was, wanted, stored }: Carried<Decision>): number[] {
  const all = [was, wanted, stored].flatMap(({ points }) =>
    points.map(({ recommendation }) => recommendation),
  )
  return [...new Set(all)].toSorted((one, other) => one - other)
}
