import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import type { Block } from '../outline/outline.ts'
import { numberedLists, plainParagraph } from './blocks.ts'
import { type Place, richTextBlocks } from './rich-text-blocks.ts'

/** A recommendation (indstilling): the lead line, then its points, numbered also where there is only one. */
export function recommendationBlocks({ lead, points }: Recommendation, place: Place): Block[] {
  return [
    ...(lead === '' ? [] : [plainParagraph(lead, 'lead')]),
    ...numberedLists(
      points.map(({ number, body }) => ({
        number,
        blocks: richTextBlocks(body, place, `recommendation:${number}`),
      })),
    ),
  ]
}
