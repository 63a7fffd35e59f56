import { attendanceSentence } from '../../domain/attendance/attendance-sentences.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'

/** Who came late or left early at which time: "Bo Krag (V) forlod mødet før punkt 4 kl. 17:40." Without a time the table says it all. */
export function passages({ absences }: MeetingContent): Block[] {
  return absences
    .filter(({ leftAt, returnedAt }) => leftAt !== null || returnedAt !== null)
    .filter(({ fromItem, toItem }) => fromItem === null || toItem === null || fromItem <= toItem)
    .toSorted((one, other) => (one.fromItem ?? 0) - (other.fromItem ?? 0))
    .map((absence) => plainParagraph(attendanceSentence(absence)))
}
