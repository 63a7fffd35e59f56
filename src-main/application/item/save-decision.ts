import { decidedPointsProblem, decisionOrNone } from '../../domain/items/decided-points.ts'
import type { Decision } from '../../domain/meeting/decision.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { recommendationOf } from '../../store/recommendations.ts'
import { replaceDecision, treatmentOf } from '../../store/treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Saves what the committee decided (beslutning), as a whole and per recommendation point. */
export function saveDecision(
  { store }: AppContext,
  input: { itemId: string; decision: Decision | null },
): Result<MeetingSnapshot> {
  const { itemId } = input
  return changeItem(store, itemId, (handle, { row }) => {
    if (treatmentOf(handle, itemId).problems.length > 0) return refused(sectionUnreadable())
    const problem = decidedPointsProblem(recommendationOf(handle, row).recommendation, input.decision)
    if (problem !== null) return refused(problem)
    const decision = decisionOrNone(input.decision)
    replaceDecision(handle, itemId, decision)
    if (decision !== null) ensureSlot(handle, itemId, 'decision')
    return ok(null)
  })
}
