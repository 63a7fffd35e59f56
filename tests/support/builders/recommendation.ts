import type { Recommendation } from '../../../src-main/domain/meeting/recommendation.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { rich } from './rich.ts'

/** A recommendation (indstilling) by Center for Kultur with points numbered from 1. */
export function recommendation(...points: readonly (string | RichText)[]): Recommendation {
  return {
    lead: 'Center for Kultur indstiller, at',
    proposer: 'Center for Kultur',
    points: points.map((body, index) => ({ number: index + 1, body: rich(body) })),
  }
}
