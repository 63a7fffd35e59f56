import type { CommitteeSettings } from '../committee/committee-settings.ts'
import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'

/** What a check of attendance and votes needs of the committee. */
export type CheckRules = Pick<CommitteeSettings, 'body' | 'quorum'>

/** A meeting that is checked, and the rules of its committee. */
export interface CheckedMeeting {
  readonly content: Pick<MeetingContent, 'participants' | 'absences'>
  readonly rules: CheckRules
}

/** A rule about what happened under an item, which needs the whole meeting: who was there, and how they voted. */
export type TreatmentRule = (item: Item, meeting: CheckedMeeting) => Finding[]
