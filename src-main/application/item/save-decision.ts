import { roomOf } from '../../domain/attendance/item-attendance.ts'
import { carriedDecision, hasSeenWords, stopProblem } from '../../domain/items/carried-decision.ts'
import { decidedPointsProblem, decisionOrNone } from '../../domain/items/decided-points.ts'
import { type Decision, emptyDecision } from '../../domain/meeting/decision.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { newVotesProblem } from '../../domain/votes/new-votes-problem.ts'
import type { Readable } from '../../store/handle.ts'
import { recommendationOf } from '../../store/recommendations.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import { noteSeen } from '../../store/text-versions.ts'
import { replaceDecision, treatmentOf } from '../../store/treatments.ts'
import { changeItem, type ItemToChange } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/**
 * Saves what the committee decided (beslutning), as a whole and per recommendation point, with votes, dissents and a
 * stop (§ 23). A vote that contradicts attendance is refused; the text never waits for another field. Of a decision whose writer says what
 * she saw (`was`) only what she changed is saved.
 */
export function saveDecision(
  { store }: AppContext,
  input: { itemId: string; decision: Decision | null; was?: Decision | null | undefined },
): Result<MeetingSnapshot> {
  const { itemId } = input
  return changeItem(store, itemId, (handle, { row, meeting }) => {
    const closed = decisionStageProblem(meeting.head.status)
    if (closed !== null) return refused(closed)
    const stored = treatmentOf(handle, itemId)
    if (stored.problems.length > 0) return refused(sectionUnreadable())
    const merged = merge(input, stored.decision)
    const decision = decisionOrNone(merged.decision)
    const problem =
      merged.problem ??
      decidedPointsProblem(recommendationOf(handle, row).recommendation, decision) ??
      votesProblem(handle, { row, meeting }, { stored: stored.decision, wanted: decision })
    if (problem !== null) return refused(problem)
    if (merged.seen !== null) noteSeen(handle, { itemId, part: 'decision' }, merged.seen)
    replaceDecision(handle, itemId, decision)
    if (decision !== null) ensureSlot(handle, itemId, 'decision')
    return ok(null)
  })
}

/** What is to be stored, and whether the words it takes the place of were seen; null where that is not known. */
function merge(
  { decision, was }: { decision: Decision | null; was?: Decision | null | undefined },
  stored: Decision | null,
) {
  if (was === undefined) return { decision, problem: null, seen: null }
  const written = {
    was: was ?? emptyDecision,
    wanted: decision ?? emptyDecision,
    stored: stored ?? emptyDecision,
  }
  return { decision: carriedDecision(written), problem: stopProblem(written), seen: hasSeenWords(written) }
}

function votesProblem(
  handle: Readable,
  { row, meeting }: ItemToChange,
  decisions: { readonly stored: Decision | null; readonly wanted: Decision | null },
): Refusal | null {
  const votes = decisions.wanted?.votes ?? []
  if (votes.length === 0) return null
  const snapshot = snapshotAtHand(handle, meeting.id)
  const item = snapshot?.items.find(({ id }) => id === row.id)
  if (snapshot === null || item === undefined) return null
  return newVotesProblem(votes, { stored: decisions.stored?.votes ?? [], room: roomOf(snapshot, item) })
}
