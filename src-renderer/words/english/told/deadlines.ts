import type { DeadlineSentences } from '../../../../src-main/domain/told/meeting-sentences.ts'
import type { Telling } from '../../telling.ts'
import { dates } from '../dates.ts'
import { holidayName } from '../holiday-name.ts'
import { counted, list } from './lists.ts'

function rule({ count, unit, saturdayCounts, holidays }: DeadlineSentences['deadline-rule']): string {
  if (count === 0) return 'No deadline before the meeting'
  if (unit === 'calendar-days') return `${counted(count, 'calendar day')} before the meeting`
  const weekdays = `${counted(count, 'weekday')} before the meeting, Saturday ${saturdayCounts ? 'included' : 'not included'}`
  if (holidays.length === 0) return weekdays
  const names = holidays.map(holidayName)
  return `${weekdays}; ${list(names)} ${names.length === 1 ? 'is not a weekday' : 'are not weekdays'}`
}

/** The deadline of an agenda, in English. */
export const deadlines: Telling<DeadlineSentences, string> = {
  'deadline-rule': rule,
  'deadline-own': ({ date, ...byRule }) =>
    `Set for this meeting. By the rule of the committee the deadline is ${dates.long(date)} (${rule(byRule)}).`,
  'deadline-open': ({ days }) => `The agenda must be sent within ${counted(days, 'day')}.`,
  'deadline-today': 'The agenda must be sent today at the latest.',
  'deadline-missed': ({ days }) => `The deadline for sending is ${counted(days, 'day')} past.`,
  'deadline-kept': 'The agenda was sent within the deadline.',
  'deadline-late': ({ days }) => `The agenda was sent ${counted(days, 'day')} after the deadline.`,
  'deadline-not-recorded': 'It is not noted here when the agenda was sent.',
}
