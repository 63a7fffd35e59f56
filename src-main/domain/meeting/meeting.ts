import { z } from 'zod'
import { clockTime, isoDate } from './iso-date.ts'
import { itemSchema } from './item.ts'
import { participantSchema } from './participant.ts'

/** The body that meets (udvalg, kommunalbestyrelse) and the municipality it belongs to, null where unknown. */
export const committeeSchema = z.strictObject({
  name: z.string().min(1),
  authority: z.string().nullable(),
})
export type Committee = z.infer<typeof committeeSchema>

/** Stages of a meeting: dagsorden i kladde, udsendt, holdt, referat i kladde, godkendt og underskrevet, låst. */
export const meetingStatuses = ['draft', 'sent', 'held', 'minutes-draft', 'approved', 'locked'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const documentKinds = ['agenda', 'minutes'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** When and where a committee meets (møde). `firstNumber` is the number of the first item. */
export const meetingHeadSchema = z.strictObject({
  date: isoDate,
  time: clockTime.nullable(),
  place: z.string().nullable(),
  documentKind: z.enum(documentKinds),
  status: z.enum(meetingStatuses),
  sourceUrl: z.string().nullable(),
  firstNumber: z.int().min(1),
})
export type MeetingHead = z.infer<typeof meetingHeadSchema>

/** A whole meeting as values without ids: what importers give, what documents print, what the meeting file holds. */
export const meetingContentSchema = z.strictObject({
  committee: committeeSchema,
  meeting: meetingHeadSchema,
  participants: z.array(participantSchema),
  items: z.array(itemSchema),
})
export type MeetingContent = z.infer<typeof meetingContentSchema>

/** An item with the id the store knows it by, and the sections whose stored text the gate refused (by key, with the reason). */
export const storedItemSchema = itemSchema.extend({
  id: z.string(),
  unreadable: z.array(z.strictObject({ key: z.string(), reason: z.string(), text: z.string() })),
})
export type StoredItem = z.infer<typeof storedItemSchema>

/** A stored meeting as it stands now; `revision` grows by one with every change. */
export const meetingSnapshotSchema = z.strictObject({
  id: z.string(),
  committeeId: z.string(),
  revision: z.int(),
  committee: committeeSchema,
  meeting: meetingHeadSchema,
  participants: z.array(participantSchema),
  items: z.array(storedItemSchema),
})
export type MeetingSnapshot = z.infer<typeof meetingSnapshotSchema>
