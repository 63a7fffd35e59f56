import { type Carried, carriedByKey, carriedFields, carriedRows, numberedKeys, partOf } from '../carried.ts'
import type { Attachment } from '../meeting/attachment.ts'

/**
 * The attachments to store where their writer saw `was`: what each is called, what marks it, and its file by themselves, so that one that is
 * made internal in one window stays so when it is given another name in the next.
 */
export function carriedAttachments(attachments: Carried<readonly Attachment[]>): Attachment[] {
  return carriedRows(partOf(attachments, unlabelled), carriedFields, (lists) =>
    carriedByKey(lists, keysOf, carriedFields),
  )
}

/** Without the labels, which say where each stands and are told anew. */
export function unlabelled(attachments: readonly Attachment[]): Attachment[] {
  return attachments.map((one) => ({ ...one, label: null }))
}

/** An attachment is its file, and one without a file its name. */
function keysOf(attachments: readonly Attachment[]): string[] {
  return numberedKeys(attachments.map(({ sha256, title }) => sha256 ?? title ?? ''))
}
