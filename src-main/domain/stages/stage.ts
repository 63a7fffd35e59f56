import { type MeetingStatus, meetingStatuses } from '../meeting/meeting.ts'

/** A stage of a meeting: its stored status. */
export type Stage = MeetingStatus

/** The stages a meeting goes through, in order; a cancelled one (aflyst) goes through none. */
export const stagesInOrder: readonly Stage[] = meetingStatuses.filter((stage) => stage !== 'cancelled')

/** How a stage is spoken of: "Mødet står som «referat i kladde»". */
export const stageNames: Readonly<Record<Stage, string>> = {
  draft: 'dagsorden i kladde',
  sent: 'dagsorden udsendt',
  held: 'holdt',
  'minutes-draft': 'referat i kladde',
  approved: 'referat godkendt og underskrevet',
  locked: 'låst',
  cancelled: 'aflyst',
}

/** Whether the minutes are closed and signed at a stage (godkendt og underskrevet, låst). */
export function isSignedAt(stage: Stage): boolean {
  return stage === 'approved' || stage === 'locked'
}

/** The stage that follows; null after the last one, and for a cancelled meeting. */
export function nextStage(stage: Stage): Stage | null {
  return stage === 'cancelled' ? null : (stagesInOrder[stagesInOrder.indexOf(stage) + 1] ?? null)
}
