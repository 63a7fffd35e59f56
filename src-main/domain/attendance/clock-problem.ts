import type { MeetingHead } from '../meeting/meeting.ts'
import { type Refusal, refusal, type ValuesOf } from '../refusal.ts'
import type { RefusalCode } from '../told/refusals.ts'

/** A meeting's clock: the planned end, when it began and ended, and its breaks. */
export type Clock = Pick<MeetingHead, 'endTime' | 'startedAt' | 'endedAt' | 'breaks'>

type Break = Clock['breaks'][number]

/** The break that lasts, if there is one. */
export function openBreak(breaks: readonly Break[]): Break | undefined {
  return breaks.find(({ to }) => to === null)
}

/** Why a clock cannot stand: an end before its start, unless an evening's meeting went on past midnight, or a second break while one lasts. */
export function clockProblem({ startedAt, endedAt, breaks }: Clock): Refusal | null {
  if (startedAt !== null && endedAt !== null && isBefore(endedAt, startedAt))
    return refuse('clock-backwards', `Mødet slutter kl. ${endedAt}, før det begynder kl. ${startedAt}`, {
      startedAt,
      endedAt,
    })
  const [backwards] = breaks.flatMap(({ from, to }) =>
    to !== null && isBefore(to, from) ? [{ from, to }] : [],
  )
  if (backwards !== undefined)
    return refuse(
      'break-backwards',
      `Pausen fra kl. ${backwards.from} slutter kl. ${backwards.to}`,
      backwards,
    )
  if (breaks.slice(0, -1).some(({ to }) => to === null))
    return refuse('break-open', 'En ny pause begynder, før den forrige er slut')
  return null
}

function isBefore(end: string, start: string): boolean {
  const pastMidnight = start >= '12:00' && end < '06:00'
  return end < start && !pastMidnight
}

function refuse<Code extends RefusalCode>(code: Code, what: string, ...values: ValuesOf<Code>): Refusal {
  return refusal(code, `${what}. Tiderne er ikke gemt.`, 'Ret det ene af de to klokkeslæt.', ...values)
}
