import { carriedAttachments, unlabelled } from '../attachments/carried-attachments.ts'
import { type Carried, carried, carriedRows, hasSeenRows, partOf } from '../carried.ts'
import type { Entry } from '../meeting/item.ts'

type Entries = readonly Entry[]

/** The announcements to store where their writer saw `was`: the words of each and its attachments by themselves. */
export function carriedEntries(entries: Carried<Entries>): Entry[] {
  const merged = carriedRows(partOf(entries, unnumbered), (one) => ({
    number: 1,
    body: carried(partOf(one, ({ body }) => body)),
    attachments: carriedAttachments(partOf(one, ({ attachments }) => attachments)),
  }))
  return merged.map((entry, at) => ({ ...entry, number: at + 1 }))
}

/** Whether the writer had seen the announcements that hers take the place of; null where she changes the words of none. */
export function hasSeenEntries(entries: Carried<Entries>): boolean | null {
  return hasSeenRows(partOf(entries, (list) => list.map(({ body }) => body)))
}

/** Numbers and labels say where each stands, and are told anew. */
function unnumbered(entries: Entries): Entry[] {
  return entries.map(({ body, attachments }) => ({
    number: 1,
    body,
    attachments: unlabelled(attachments),
  }))
}
