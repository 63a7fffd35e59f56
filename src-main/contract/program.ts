import { oc } from '@orpc/contract'
import { z } from 'zod'
import { isoDate, plannedYear } from '../domain/meeting/iso-date.ts'
import { meetingStatuses } from '../domain/meeting/meeting.ts'
import { refusalSchema } from '../domain/refusal.ts'
import { outcome } from './outcome.ts'

/** What opening the data folder had to do or found; shown once at the start. */
export const openingReportSchema = z.object({
  dataFolder: z.string(),
  version: z.string(),
  /** Where the last backup was laid, null where the store was new. */
  backup: z.string().nullable(),
  /** A damaged store that was set aside, and the backups that can be restored. */
  setAside: z.object({ file: z.string(), backups: z.array(z.string()) }).nullable(),
})
export type OpeningReport = z.infer<typeof openingReportSchema>

/** A copy of the store: a backup (sikkerhedskopi), or a store that was set aside (lagt til side). */
export const storeCopySchema = z.object({
  name: z.string(),
  kind: z.enum(['backup', 'set-aside']),
  /** When it was laid there (ISO 8601, UTC). */
  at: z.string(),
  /** In bytes. */
  size: z.int(),
  /** What it holds, in brief; null where it cannot be read. */
  holds: z
    .object({
      committees: z.array(z.string()),
      meetings: z.int(),
      latest: z.object({ committee: z.string(), date: z.string() }).nullable(),
    })
    .nullable(),
})
export type StoreCopyLine = z.infer<typeof storeCopySchema>

const listedMeetingSchema = z.object({
  id: z.string(),
  committee: z.string(),
  date: z.string(),
  time: z.string().nullable(),
  status: z.enum(meetingStatuses),
  items: z.int(),
})
export type ListedMeetingLine = z.infer<typeof listedMeetingSchema>

/** What lies in a copy, and what of today's work does not: meetings made since, and meetings changed since. */
export const insideCopySchema = z.object({
  committees: z.array(z.string()),
  meetings: z.array(listedMeetingSchema),
  madeSince: z.array(listedMeetingSchema),
  changedSince: z.array(listedMeetingSchema),
})
export type InsideCopy = z.infer<typeof insideCopySchema>

/** A public holiday and its day. */
const holidaySchema = z.object({ date: isoDate, name: z.string() })
export type Holiday = z.infer<typeof holidaySchema>

/** Operations on the program as a whole. */
export const programContract = {
  /** Every copy of the store that can be looked into and restored, the newest first. */
  backups: oc.output(z.array(storeCopySchema)),
  /** Lays a backup now; `made` is false where nothing has changed since the newest, which is then the one answered. */
  backUpNow: oc.output(outcome(z.object({ name: z.string(), made: z.boolean() }))),
  /** Reads what lies in a copy; the store and the copy stay as they are. */
  lookInBackup: oc.input(z.object({ name: z.string() })).output(outcome(insideCopySchema)),
  /** Puts a copy in the store's place, at once; what stood there is set aside under the name answered. */
  restoreBackup: oc.input(z.object({ name: z.string() })).output(outcome(z.object({ setAside: z.string() }))),
  status: oc.output(openingReportSchema),
  /** The Danish public holidays (helligdage) of a year, by their Danish names within a sentence, the earliest first. */
  holidays: oc.input(z.object({ year: plannedYear })).output(z.array(holidaySchema)),
  /** Answers when a large store has been read through after opening: what to do where it is damaged, null where it is sound. */
  soundness: oc.output(refusalSchema.nullable()),
  /** Creates the invented sample committee (prøveudvalg) with a meeting; answers the meeting's id. */
  createSample: oc.output(outcome(z.object({ meetingId: z.string() }))),
}
