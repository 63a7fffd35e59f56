import { carriedWhereSeen } from '../../domain/carried.ts'
import { carriedRecommendation, hasSeenRecommendation } from '../../domain/items/carried-recommendation.ts'
import { decidedPointsProblem, recommendationProblem } from '../../domain/items/decided-points.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import { recommendationOf, replaceRecommendation } from '../../store/recommendations.ts'
import type { ItemRow } from '../../store/tables.ts'
import { noteSeen } from '../../store/text-versions.ts'
import { treatmentOf } from '../../store/treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Saves the recommendation (indstilling), where the writer says what she saw (`was`) what she changed; a point that is decided on cannot go. */
export function saveRecommendation(
  { store }: AppContext,
  input: {
    itemId: string
    recommendation: Recommendation | null
    was?: Recommendation | null | undefined
  },
): Result<MeetingSnapshot> {
  const { itemId, was, recommendation: wanted } = input
  return changeItem(store, itemId, (handle, { row }) => {
    const stored = recommendationOf(handle, row).recommendation
    const seen = was === undefined ? null : hasSeenRecommendation({ was, wanted, stored })
    if (seen !== null) noteSeen(handle, { itemId, part: 'recommendation' }, seen)
    return writeRecommendation(handle, row, carriedWhereSeen({ was, wanted, stored }, carriedRecommendation))
  })
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
