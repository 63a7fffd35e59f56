import type { MeetingContent } from '../meeting/meeting.ts'
import type { Participant } from '../meeting/participant.ts'
import { isSamePerson } from '../meeting/person.ts'
import { coversItem } from './item-room.ts'

/** Whether a participant took part in the meeting: is recorded as there, and was not out under every item. */
export function tookPart(
  participant: Participant,
  { absences, items }: Pick<MeetingContent, 'absences' | 'items'>,
): boolean {
  if (participant.attendance !== 'present') return false
  const own = absences.filter(({ person }) => isSamePerson(person, participant))
  return items.length === 0 || items.some(({ number }) => !own.some((absence) => coversItem(absence, number)))
}
