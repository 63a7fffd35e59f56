import type { MeetingHead } from '../meeting/meeting.ts'

/**
 * Whether a change of an item's access (åben, lukket) is about what was planned or what happened: until the meeting
 * is held it changes the plan, afterwards the plan stays and the treatment says how it was.
 */
export function accessRecord(meeting: MeetingHead): 'planned' | 'actual' {
  return meeting.documentKind === 'agenda' ? 'planned' : 'actual'
}
