import { z } from 'zod'
import type { StoredItem } from '../meeting/meeting.ts'
import { findPlaces } from './find-places.ts'
import { type FindQuery, matchesIn } from './query.ts'
import { textBlocks } from './rich-text-blocks.ts'

/**
 * One place where what is looked for stands: the item, the text on its page (see find-places.ts), the block of that text, and
 * which of the hits in the block; both from 0.
 */
export const findHitSchema = z.strictObject({
  itemId: z.string(),
  place: z.string(),
  block: z.int().min(0),
  nth: z.int().min(0),
})
export type FindHit = z.infer<typeof findHitSchema>

/** Every hit in the items, in the order in which they are read. */
export function findHits(items: readonly StoredItem[], query: FindQuery): FindHit[] {
  return items.flatMap((item) =>
    findPlaces(item).flatMap(({ place, text }) => {
      const blocks = typeof text === 'string' ? [[text]] : textBlocks(text)
      return blocks.flatMap((texts, block) =>
        texts
          .flatMap((one) => matchesIn(one, query))
          .map((_, nth): FindHit => ({ itemId: item.id, place, block, nth })),
      )
    }),
  )
}
