import { danishList } from '../attendance/danish-list.ts'
import type { DeadlineRule } from '../committee/committee-settings.ts'
import type { SentenceValues } from '../told/sentences.ts'
import { addDays, dayOfWeek } from './day.ts'

/** The name of the public holiday on a date, as it is written within a sentence; null on every other day. */
export type HolidayName = (date: string) => string | null

/** Why a deadline is that day, in Danish (no whole sentence), and the rule it comes of with the holidays it passes over. */
export interface DeadlineReason {
  readonly danish: string
  readonly values: SentenceValues['deadline-rule']
}

/** The last day on which an agenda can be sent, and why it is that day. */
export interface Deadline {
  readonly date: string
  readonly reason: DeadlineReason
}

/**
 * The last day to send the agenda of a meeting (frist for udsendelse): the whole days of the committee's rule lie between
 * the dispatch and the meeting, and neither day itself counts. The law says 4 hverdage for the kommunalbestyrelse and
 * leaves committees to their own rules (§ 8, § 20, stk. 3, i lov om kommunernes styrelse). Where weekdays are counted, the
 * agenda is sent on a weekday too. A rule of no days at all is no deadline: the meeting day.
 */
export function agendaDeadline(meetingDate: string, rule: DeadlineRule, isHoliday: HolidayName): Deadline {
  if (rule.count === 0) return { date: meetingDate, reason: because(rule, [], 'Ingen frist før mødet') }
  if (rule.unit === 'calendar-days')
    return {
      date: addDays(meetingDate, -rule.count - 1),
      reason: because(rule, [], daysText(rule.count, 'kalenderdag')),
    }
  const counted = Array.from({ length: rule.count }).reduce<string>(
    (day) => weekdayBefore(day, rule, isHoliday),
    meetingDate,
  )
  const date = weekdayBefore(counted, rule, isHoliday)
  const holidays = skippedHolidays(date, meetingDate, { rule, isHoliday })
  return { date, reason: because(rule, holidays, weekdayReason(rule, holidays)) }
}

function because(rule: DeadlineRule, holidays: readonly string[], danish: string): DeadlineReason {
  return { danish, values: { ...rule, holidays } }
}

function weekdayBefore(date: string, rule: DeadlineRule, isHoliday: HolidayName): string {
  let day = addDays(date, -1)
  while (!isWorkWeekday(day, rule) || isHoliday(day) !== null) day = addDays(day, -1)
  return day
}

function isWorkWeekday(date: string, rule: DeadlineRule): boolean {
  const day = dayOfWeek(date)
  return day !== 0 && (day !== 6 || rule.saturdayCounts)
}

interface Counting {
  readonly rule: DeadlineRule
  readonly isHoliday: HolidayName
}

/** Holidays between two days that would have counted otherwise, earliest first. */
function skippedHolidays(from: string, to: string, { rule, isHoliday }: Counting): string[] {
  const names: string[] = []
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const name = isWorkWeekday(day, rule) ? isHoliday(day) : null
    if (name !== null) names.push(name)
  }
  return names
}

function weekdayReason(rule: DeadlineRule, holidays: readonly string[]): string {
  const saturday = rule.saturdayCounts ? 'lørdag medregnet' : 'lørdag ikke medregnet'
  const counted = `${daysText(rule.count, 'hverdag')}, ${saturday}`
  if (holidays.length === 0) return counted
  return `${counted}; ${danishList(holidays)} er ${holidays.length === 1 ? 'ikke en hverdag' : 'ikke hverdage'}`
}

function daysText(count: number, day: string): string {
  return `${count} ${day}${count === 1 ? '' : 'e'} før mødet`
}
