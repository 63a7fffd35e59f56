import type { MeetingHead } from '../meeting/meeting.ts'
import type { Refusal } from '../refusal.ts'
import { decisionStageProblem } from '../stages/allowed-at.ts'
import { lockedProblem } from './locked.ts'

/** Why nothing in a meeting may be changed: its minutes are locked or approved, or it was cancelled. */
export function closedProblem(head: MeetingHead): Refusal | null {
  return lockedProblem(head) ?? decisionStageProblem(head.status)
}
