import type { MeetingStatus } from '../meeting/meeting.ts'
import type { SameMeetingAsked } from '../meetings/same-meeting-asked.ts'

/** Refusals about meetings, their stages, items and texts. Dates are ISO 8601, `number` is an item's own. */
export interface AgendaRefusals {
  'meeting-not-found': null
  'meeting-exists': { committee: string; date: string; time: string | null }
  'meeting-exists-here': { committee: string; date: string }
  'same-meeting-asked': SameMeetingAsked
  'meeting-locked': null
  'meeting-cancelled': null
  'minutes-of-cancelled': null
  'minutes-closed': { stage: MeetingStatus }
  'next-meeting-before': { date: string }
  'stage-same': { stage: MeetingStatus }
  'stage-reason-missing': { from: MeetingStatus; to: MeetingStatus }
  'stage-skipped': { from: MeetingStatus; next: MeetingStatus }
  'decisions-missing': { numbers: readonly number[] }
  'cancel-too-late': { stage: MeetingStatus }
  'cancel-decided': { numbers: readonly number[] }
  'cancel-reason-missing': null
  'late-item-reason-missing': { number: number; title: string }
  'agenda-not-sent': null
  'supplementary-not-now': null
  'no-late-items': null
  'item-not-found': null
  'item-not-on-agenda': null
  'position-outside': { count: number }
  'case-number-too-long': { most: number }
  'entry-not-found': null
  'guest-twice': { name: string }
  'stop-noted-meanwhile': { name: string }
  'section-not-lacking': null
  'section-not-found': null
  'section-filled': { heading: string }
  'section-unreadable': null
  'version-not-found': null
  'nothing-to-replace': null
  'title-would-be-empty': { number: number }
  'rich-text-unreadable': null
  'recommendation-point-twice': { number: number }
  'point-decided-twice': { number: number }
  'decision-point-unknown': { number: number }
  'transfer-same-meeting': null
  'transfer-closed-meeting': null
  'transfer-backwards': { date: string }
  'transfer-treated': { number: number }
  'transfer-twice': { number: number }
  'transfer-decided': { number: number }
  'decided-here': null
}
