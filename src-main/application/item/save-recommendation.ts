import { decidedPointsProblem, recommendationProblem } from '../../domain/items/decided-points.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import { recommendationOf, replaceRecommendation } from '../../store/recommendations.ts'
import type { ItemRow } from '../../store/tables.ts'
import { treatmentOf } from '../../store/treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Saves the recommendation (indstilling); a point that is decided on cannot go. */
export function saveRecommendation(
  { store }: AppContext,
  input: { itemId: string; recommendation: Recommendation | null },
): Result<MeetingSnapshot> {
  const { itemId, recommendation } = input
  return changeItem(store, itemId, (handle, { row }) => writeRecommendation(handle, row, recommendation))
}

/** Writes an item's recommendation inside a transaction, under the same rules. */
export function writeRecommendation(
  handle: Writable,
  row: ItemRow,
  recommendation: Recommendation | null,
): Result<null> {
  if (recommendationOf(handle, row).problems.length > 0) return refused(sectionUnreadable())
  const { decision } = treatmentOf(handle, row.id)
  const problem = recommendationProblem(recommendation) ?? decidedPointsProblem(recommendation, decision)
  if (problem !== null) return refused(problem)
  replaceRecommendation(handle, row.id, recommendation)
  if (recommendation !== null) ensureSlot(handle, row.id, 'recommendation')
  return ok(null)
}
