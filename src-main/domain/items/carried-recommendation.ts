import { type Carried, carried, carriedRows, hasSeen, hasSeenRows, partOf } from '../carried.ts'
import type { Recommendation, RecommendationPoint } from '../meeting/recommendation.ts'

const none: Recommendation = { lead: '', proposer: null, points: [] }

/** The recommendation to store where its writer saw `was`: its lead, and each point. */
export function carriedRecommendation(saved: Carried<Recommendation | null>): Recommendation | null {
  const whole = partOf(saved, (one) => one ?? none)
  const points = carriedRows(partOf(whole, pointsOf), carried)
  const merged = {
    ...carried(partOf(whole, leadOf)),
    points: points.map((point, at) => ({ ...point, number: at + 1 })),
  }
  return merged.lead === '' && merged.points.length === 0 ? null : merged
}

/** Whether the writer had seen the words that hers take the place of; null where she changes none. */
export function hasSeenRecommendation(saved: Carried<Recommendation | null>): boolean | null {
  const whole = partOf(saved, (one) => one ?? none)
  const seen = [hasSeen([partOf(whole, leadOf)]), hasSeenRows(partOf(whole, pointsOf))]
  return seen.includes(false) ? false : seen.includes(true) || null
}

function leadOf({ lead, proposer }: Recommendation): Omit<Recommendation, 'points'> {
  return { lead, proposer }
}

/** Their numbers say where they stand, and are told anew. */
function pointsOf({ points }: Recommendation): RecommendationPoint[] {
  return points.map(({ body }) => ({ number: 1, body }))
}
