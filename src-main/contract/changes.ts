import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** What an operation at any window has changed; it says where, and whoever shows that reads it again. */
export const newsSchema = z.object({
  /** How many changes the program had made by then: two that are equal have nothing between them. */
  at: z.int(),
  /** The meetings that changed, and their revision now; null where the meeting is not there any more. */
  meetings: z.array(z.object({ id: z.string(), revision: z.int().nullable() })),
  /** Whether a meeting's own data changed (its date, its stage), or something that belongs to a committee. */
  heads: z.boolean(),
  /** Whether another store was put in the place of this one, so that nothing read before need be true. */
  restored: z.boolean(),
  /** The operations that were taken back (fortrudt): their names, and when they had been done (ms). One may be told of more than once. */
  undone: z.array(z.object({ name: z.string(), at: z.number() })),
})
export type News = z.infer<typeof newsSchema>

/** How several windows on one store stay in step. */
export const changesContract = {
  /** Tells at once where the program stands (`at`, and no change), and then of every change for as long as one listens. */
  follow: oc.output(eventIterator(newsSchema)),
}
