import { changeHead } from '../../domain/meetings/change-head.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Stage } from '../../domain/stages/stage.ts'
import { type StageFacts, stageProblem } from '../../domain/stages/stage-problem.ts'
import { isDecided, undecidedItems } from '../../domain/stages/undecided-items.ts'
import type { Writable } from '../../store/handle.ts'
import { meetingById, type StoredMeeting, updateHead } from '../../store/meetings.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import { addSteps } from '../../store/stages.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { settleLinks } from '../transfer/settle-links.ts'
import { freezeAgenda } from './freeze-agenda.ts'
import { keepSigned } from './keep-signed.ts'

/** A step to another stage; `at` is the moment it is logged with. */
export interface StageMove {
  readonly to: Stage
  readonly reason: string | null
  readonly at: Date
}

/**
 * Takes a meeting to another stage and logs the step. Sending freezes the agenda, approval the minutes until the meeting is opened again,
 * and a meeting that was held is printed as minutes. A cancelled meeting's items are another matter (see cancel-meeting.ts).
 */
export function moveStage(handle: Writable, meeting: StoredMeeting, move: StageMove): Result<null> {
  const { id, head } = meeting
  const problem = stageProblem(head.status, move.to, stageFacts(handle, id, move.reason))
  if (problem !== null) return refused(problem)
  const kept = keepSigned(handle, id, move.to)
  if (!kept.ok) return kept
  const sending = head.status === 'draft' && move.to === 'sent'
  // Once it is sent, the numbers stand fast.
  if (sending) numberDrafts(handle, meeting.committeeId, head.date)
  const numbered = sending ? (meetingById(handle, id) ?? meeting) : meeting
  updateHead(handle, id, changeHead(numbered.head, { ...numbered.head, status: move.to }))
  logStep(handle, meeting, move)
  if (!sending) return ok(null)
  settleLinks(handle, numbered)
  return freezeAgenda(handle, id, { kind: 'agenda', at: move.at })
}

export function logStep(handle: Writable, { id, head }: StoredMeeting, { to, reason, at }: StageMove): void {
  addSteps(handle, id, [{ from: head.status, to, at: at.toISOString(), reason }])
}

/** What a step depends on. A deferral is no decision that stands in the way of cancelling. */
export function stageFacts(handle: Writable, meetingId: string, reason: string | null): StageFacts {
  const snapshot = snapshotAtHand(handle, meetingId)
  if (snapshot === null) return { reason, decided: [], undecided: [] }
  const { items, meeting } = snapshot
  const decided = items.filter((item) => isDecided(item) && item.decision?.outcome !== 'deferred')
  return { reason, decided: decided.map(({ number }) => number), undecided: undecidedItems(items, meeting) }
}
