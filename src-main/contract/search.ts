import { oc } from '@orpc/contract'
import { z } from 'zod'
import { accesses, itemKind } from '../domain/meeting/item.ts'
import { longestSearch, searchHitSchema } from '../domain/search/search-hit.ts'
import { caseLifeSchema } from './case.ts'

/** Search (søgning) over the items of all committees and years. */
export const searchContract = {
  /**
   * The items in which everything asked for stands, those of the newest meetings first, at most twenty at a time. `more` is
   * where the next ones begin, null where there are no more. Null narrows nothing.
   */
  find: oc
    .input(
      z.object({
        text: z.string().max(longestSearch),
        committeeId: z.string().nullable().default(null),
        year: z.int().nullable().default(null),
        kind: itemKind.nullable().default(null),
        access: z.enum(accesses).nullable().default(null),
        from: z.int().nullable().default(null),
      }),
    )
    .output(z.object({ hits: z.array(searchHitSchema), more: z.int().nullable() })),
  /** A case's life: every item with this number, and those that transfer links tie to it, oldest first. */
  case: oc.input(z.object({ caseNumber: z.string().trim().min(1) })).output(caseLifeSchema),
}
