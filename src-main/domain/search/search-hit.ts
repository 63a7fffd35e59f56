import { z } from 'zod'
import { textSpotSchema } from '../find/text-spot.ts'
import { isoDate } from '../meeting/iso-date.ts'
import { accesses } from '../meeting/item.ts'

/** The most signs that can be searched for. */
export const longestSearch = 500

const markSchema = z.strictObject({ from: z.int(), to: z.int() })
const passageSchema = z.strictObject({ text: z.string(), marks: z.array(markSchema).readonly() })

/**
 * An item that a search found: where it stands, its title with the words marked, and the first passage that holds any of
 * them, under the heading it is printed under and with its place in the window; null where only the title does.
 */
export const searchHitSchema = z.strictObject({
  itemId: z.string(),
  meetingId: z.string(),
  committee: z.string(),
  date: isoDate,
  number: z.int(),
  caseNumber: z.string().nullable(),
  access: z.enum(accesses),
  title: passageSchema,
  passage: passageSchema.extend({ heading: z.string(), spot: textSpotSchema }).nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>
