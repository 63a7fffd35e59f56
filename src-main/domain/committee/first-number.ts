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

function termStretch(date: string, term: CommitteeSettings['term']): 'before' | 'term' | 'after' {
  if (term === null || (term.from <= date && date <= term.to)) return 'term'
  return date < term.from ? 'before' : 'after'
}
