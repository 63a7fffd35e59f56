import { z } from 'zod'
import { isoDate } from '../domain/meeting/iso-date.ts'
import { accesses } from '../domain/meeting/item.ts'
import { meetingStatuses } from '../domain/meeting/meeting.ts'
import { followedLinkSchema } from './transfer.ts'

/** One treatment of a case: the item, where and when it stood, the first words of what was decided, and where it went. */
export const caseItemSchema = z.object({
  itemId: z.string(),
  meetingId: z.string(),
  committee: z.string(),
  date: isoDate,
  status: z.enum(meetingStatuses),
  number: z.int(),
  title: z.string(),
  caseNumber: z.string().nullable(),
  access: z.enum(accesses),
  withdrawn: z.boolean(),
  decided: z.array(z.object({ recommendation: z.int().nullable(), text: z.string() })),
  links: z.array(followedLinkSchema),
  attachments: z.int(),
})
export type CaseItem = z.infer<typeof caseItemSchema>

/** A case's life (sagens forløb) across committees and years, oldest first; without items where the number is unknown. */
export const caseLifeSchema = z.object({ caseNumber: z.string(), items: z.array(caseItemSchema) })
export type CaseLife = z.infer<typeof caseLifeSchema>
