import type { Moment } from './same-meeting.ts'

/** A meeting by what it is found again by: when it is held, and the case numbers on its agenda. */
export interface Likened {
  readonly moment: Moment
  readonly cases: readonly string[]
}

/** How many cases two meetings have in common at least, and how large a part they are of the cases of either. */
const leastCases = 2
const leastPart = 0.75

/**
 * The meetings of a committee that another may be, though it is held at another time: those of the same day, and those with much the same
 * cases. A case that stands on several agendas, as a fixed item does, tells nothing.
 */
export function likeMeetings<M extends Likened>(meetings: readonly M[], asked: Likened): M[] {
  const agendas = new Map<string, number>()
  for (const { cases } of meetings)
    for (const one of new Set(cases)) agendas.set(one, (agendas.get(one) ?? 0) + 1)
  const telling = (cases: readonly string[]) => new Set(cases.filter((one) => (agendas.get(one) ?? 0) < 2))
  const wanted = telling(asked.cases)
  return meetings.filter(
    ({ moment, cases }) => moment.date === asked.moment.date || isMuchTheSame(telling(cases), wanted),
  )
}

function isMuchTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((number) => other.has(number)).length
  return shared >= leastCases && shared >= leastPart * Math.max(one.size, other.size)
}
