import { z } from 'zod'
import { cprIn } from './cpr-in.ts'
import type { FileText } from './file-text.ts'

/** How many of the CPR numbers in one file are told with their places. */
const told = 5

/**
 * What was found in the text of a file: the first CPR numbers, masked, with the words around and the place; how many there are in
 * all; which places hold no text to read; and why nothing was read, where it was not. The text itself is not kept.
 */
export const fileCheckSchema = z.strictObject({
  hits: z.array(z.strictObject({ masked: z.string(), around: z.string(), place: z.string().nullable() })),
  count: z.int(),
  without: z.array(z.string()),
  notRead: z.enum(['kind', 'too-big', 'protected', 'damaged']).nullable(),
})
export type FileCheck = z.infer<typeof fileCheckSchema>

/** Grows when more is found, or in more kinds of files; what an earlier one found is then found afresh. */
export const fileCheckVersion = 1

/** Looks for CPR numbers in the text of a file. */
export function checkFileText(file: FileText): FileCheck {
  if (!file.read) return { hits: [], count: 0, without: [], notRead: file.why }
  const all = file.parts.flatMap(({ place, text }) =>
    cprIn(text).map(({ masked, around }) => ({ masked, around, place })),
  )
  return { hits: all.slice(0, told), count: all.length, without: [...file.without], notRead: null }
}
