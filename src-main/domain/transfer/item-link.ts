import { z } from 'zod'
import { isoDate } from '../meeting/iso-date.ts'

/** deferred: udsat. moved: flyttet. copied: kopieret. handed-on: oversendt til det udvalg, der træffer beslutningen. */
export const transfers = ['deferred', 'moved', 'copied', 'handed-on'] as const
export type Transfer = (typeof transfers)[number]

/** Where an item came from or went to, as printed and as linked in the window; date and number null while it waits for a meeting. */
export const itemLinkSchema = z.strictObject({
  transfer: z.enum(transfers),
  direction: z.enum(['from', 'to']),
  committee: z.string(),
  date: isoDate.nullable(),
  itemNumber: z.int().min(1).nullable(),
})
export type ItemLink = z.infer<typeof itemLinkSchema>
