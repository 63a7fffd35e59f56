import { decidedPointsProblem, recommendationProblem } from '../../domain/items/decided-points.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { recommendationOf, replaceRecommendation } from '../../store/recommendations.ts'
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
  return changeItem(store, itemId, (handle, { row }) => {
    if (recommendationOf(handle, row).problems.length > 0) return refused(sectionUnreadable())
    const { decision } = treatmentOf(handle, itemId)
    const problem = recommendationProblem(recommendation) ?? decidedPointsProblem(recommendation, decision)
    if (problem !== null) return refused(problem)
    replaceRecommendation(handle, itemId, recommendation)
    if (recommendation !== null) ensureSlot(handle, itemId, 'recommendation')
    return ok(null)
  })
}
