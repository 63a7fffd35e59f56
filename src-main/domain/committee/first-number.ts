import type { CommitteeSettings, NumberingRule } from './committee-settings.ts'

/** An earlier meeting of the committee, as far as numbering needs it. */
export interface NumberedMeeting {
  readonly date: string
  readonly itemCount: number
  readonly firstNumber: number
}

/** What the number of a new meeting's first item depends on: the committee's earlier meetings, its term, the date. */
export interface NumberingBasis {
  readonly date: string
  readonly term: CommitteeSettings['term']
  readonly earlier: readonly NumberedMeeting[]
}

/**
 * The number of the first item of a meeting: the rule's start, or one more than the highest number given so far in the
 * same year or election term (valgperiode). Meetings before the term and after it are numbered apart from it; without
 * a term all meetings are of one.
 */
export function firstNumberOf(rule: NumberingRule, { date, term, earlier }: NumberingBasis): number {
  if (rule.per === 'meeting') return rule.start
  const stretch = (day: string) => (rule.per === 'year' ? day.slice(0, 4) : termStretch(day, term))
  const next = earlier
    .filter((meeting) => meeting.date <= date && stretch(meeting.date) === stretch(date))
    .map(({ firstNumber, itemCount }) => firstNumber + itemCount)
  return Math.max(rule.start, ...next)
}

/** A meeting in the order of a committee's; `open`: its numbers are not given yet, but follow from the meetings before it. */
export interface OrderedMeeting extends NumberedMeeting {
  readonly id: string
  readonly time: string | null
  readonly open: boolean
}

/**
 * The first numbers of the open meetings from a date on that have another than follows from the meetings before them, by
 * meeting. The numbers of all others stand fast.
 */
export function firstNumbersFrom(
  since: string,
  { rule, term }: { readonly rule: NumberingRule; readonly term: CommitteeSettings['term'] },
  meetings: readonly OrderedMeeting[],
): Map<string, number> {
  const follows = ({ open, date }: OrderedMeeting) => open && date >= since
  const earlier: NumberedMeeting[] = meetings.filter((meeting) => !follows(meeting))
  const changed = new Map<string, number>()
  for (const meeting of meetings.filter(follows).sort(byTime)) {
    const firstNumber = firstNumberOf(rule, { date: meeting.date, term, earlier })
    earlier.push({ ...meeting, firstNumber })
    if (firstNumber !== meeting.firstNumber) changed.set(meeting.id, firstNumber)
  }
  return changed
}

function byTime(one: OrderedMeeting, other: OrderedMeeting): number {
  const when = ({ date, time }: OrderedMeeting) => `${date} ${time ?? ''}`
  return when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0
}

function termStretch(date: string, term: CommitteeSettings['term']): 'before' | 'term' | 'after' {
  if (term === null || (term.from <= date && date <= term.to)) return 'term'
  return date < term.from ? 'before' : 'after'
}
