import { z } from 'zod'

/** A passage of an item: the text it stands in (see find-places.ts), and which of its paragraphs, headings and pictures, from 0. */
export const textSpotSchema = z.strictObject({ place: z.string(), block: z.int().min(0) })
export type TextSpot = z.infer<typeof textSpotSchema>
