import { wasHeld } from '../../../src-main/domain/attendance/statistics.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { useAllMeetings } from '../../state/use-all-meetings.ts'
import { texts } from '../../words/texts.ts'
import { today } from '../committee/today.ts'

/** A period to choose: a year as its value, or an empty one for the election term. */
export interface PeriodChoice {
  readonly value: string
  readonly label: string
}

/** The years the committee held meetings in, newest first, this one, and its term; `first` is the newest with a meeting, null until it is known. */
export function usePeriods(): { readonly periods: readonly PeriodChoice[]; readonly first: number | null } {
  const { id, settings } = useCommitteeDetails()
  const read = useAllMeetings(id)
  const meetings = read ?? []
  const held = meetings.filter(({ head }) => wasHeld(head)).map(({ head }) => yearOf(head.date))
  const now = yearOf(today())
  const years = [...new Set([...held, now])].sort((one, other) => other - one)
  const { term } = settings
  const ofTerm =
    term === null
      ? []
      : [{ value: '', label: texts.attendance.term(term.from.slice(0, 4), term.to.slice(0, 4)) }]
  return {
    periods: [...years.map((year) => ({ value: String(year), label: String(year) })), ...ofTerm],
    first: read === null ? null : Math.max(...(held.length === 0 ? [now] : held)),
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
