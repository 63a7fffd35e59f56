import { longDate } from '../../domain/dates/danish-date.ts'
import type { Moment } from '../../domain/meetings/same-meeting.ts'
import { refusal } from '../../domain/refusal.ts'

/** The refusal to import a meeting that is in the store already. */
export function alreadyImported(committee: string, moment: Moment) {
  return refusal(
    'meeting-exists-here',
    `Mødet i ${committee} den ${longDate(moment.date)} er her allerede. Det er ikke ændret.`,
    'Se forskellene, og vælg, hvilket der skal stå. Det, der erstattes, gemmes.',
    { committee, date: moment.date },
  )
}
