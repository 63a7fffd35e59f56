import { z } from 'zod'
import { absenceSchema } from '../attendance/absence.ts'
import { sentAgendaSchema, stageStepSchema } from '../stages/sent-agenda.ts'
import { clockTime, isoDate } from './iso-date.ts'
import { itemSchema } from './item.ts'
import { participantSchema } from './participant.ts'

/** The body that meets (udvalg, kommunalbestyrelse) and the municipality it belongs to, null where unknown. */
export const committeeSchema = z.strictObject({
  name: z.string().min(1),
  authority: z.string().nullable(),
})
export type Committee = z.infer<typeof committeeSchema>

/** A text that the public version blacks out wherever it stands (overstregning); at least three characters. */
export const redactionSchema = z.string().trim().min(3)

/**
 * Stages of a meeting: dagsorden i kladde, udsendt, holdt, referat i kladde, godkendt og underskrevet, låst; and aflyst,
 * which can follow the first two.
 */
export const meetingStatuses = [
  'draft',
  'sent',
  'held',
  'minutes-draft',
  'approved',
  'locked',
  'cancelled',
] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

export const documentKinds = ['agenda', 'minutes'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A break of the meeting (pause), by the clock; `to` null while it lasts. */
export const breakSchema = z.strictObject({ from: clockTime, to: clockTime.nullable() })

/**
 * When and where a committee meets (møde). `firstNumber` is the number of the first item. `time` and `endTime` are planned,
 * `startedAt` and `endedAt` what happened. `cancellation` is the reason for which the meeting was cancelled (aflyst). `agendaDue` is a day
 * set by hand for sending the agenda, where it is not the committee's rule that holds.
 */
export const meetingHeadSchema = z.strictObject({
  date: isoDate,
  time: clockTime.nullable(),
  place: z.string().nullable(),
  documentKind: z.enum(documentKinds),
  status: z.enum(meetingStatuses),
  sourceUrl: z.string().nullable(),
  firstNumber: z.int().min(1),
  endTime: clockTime.nullable().default(null),
  startedAt: clockTime.nullable().default(null),
  endedAt: clockTime.nullable().default(null),
  breaks: z.array(breakSchema).default([]),
  cancellation: z.string().trim().min(1).nullable().default(null),
  agendaDue: isoDate.nullable().default(null),
})
export type MeetingHead = z.infer<typeof meetingHeadSchema>

/** A meeting's head with nothing known but its date and kind of document. */
export function emptyHead(known: Pick<MeetingHead, 'date' | 'documentKind' | 'status'>): MeetingHead {
  return {
    ...known,
    time: null,
    place: null,
    sourceUrl: null,
    firstNumber: 1,
    endTime: null,
    startedAt: null,
    endedAt: null,
    breaks: [],
    cancellation: null,
    agendaDue: null,
  }
}

/**
 * A whole meeting as values without ids: what importers give, what documents print, what the meeting file holds.
 * `absences` are by item number; `sent` are the agendas that were sent, `steps` the log of stages, oldest first.
 * `redactions` (overstregninger) are texts the public version blacks out.
 */
export const meetingContentSchema = z.strictObject({
  committee: committeeSchema,
  meeting: meetingHeadSchema,
  participants: z.array(participantSchema),
  absences: z.array(absenceSchema).default([]),
  sent: z.array(sentAgendaSchema).default([]),
  steps: z.array(stageStepSchema).default([]),
  redactions: z.array(redactionSchema).default([]),
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
  ...meetingContentSchema.omit({ items: true }).shape,
  items: z.array(storedItemSchema),
})
export type MeetingSnapshot = z.infer<typeof meetingSnapshotSchema>
