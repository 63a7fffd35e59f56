import type { DeadlineRule } from '../../../src-main/domain/committee/committee-settings.ts'
import { agendaDeadline } from '../../../src-main/domain/deadlines/deadline.ts'
import { texts } from '../../words/texts.ts'

/**
 * A deadline rule tried on Tuesday 3 March 2026, a day with no Danish holiday for two months before it, so that the
 * window can tell the answer while the rule is being set. The deadlines of real meetings come from the program.
 */
export function deadlineExample(rule: DeadlineRule): string {
  const meeting = '2026-03-03'
  const { date, reason } = agendaDeadline(meeting, rule, () => null)
  const told = texts.told.said({ code: 'deadline-rule', ...reason })
  const said = told.charAt(0).toLocaleLowerCase('da') + told.slice(1)
  return texts.committee.deadline.example(
    texts.dates.withWeekday(meeting),
    texts.dates.withWeekday(date),
    said,
  )
}
