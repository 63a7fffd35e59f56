import { longDate } from '../../domain/dates/danish-date.ts'
import type { Moment } from '../../domain/meetings/same-meeting.ts'
import { refusal } from '../../domain/refusal.ts'

/** The refusal for a second meeting of a committee at the same time. */
export function meetingExists(committee: string, moment: Moment) {
  const time = moment.time === null ? '' : ` kl. ${moment.time}`
  return refusal(
    'meeting-exists',
    `${committee} har allerede et møde den ${longDate(moment.date)}${time}. Det er ikke ændret.`,
    'Åbn det møde, der er, eller vælg en anden dato eller et andet klokkeslæt.',
    { committee, date: moment.date, time: moment.time },
  )
}
