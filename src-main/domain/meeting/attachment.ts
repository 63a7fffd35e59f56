import { z } from 'zod'

/**
 * A file behind an item (bilag).
 * `label` ("1.2") is computed on reading for attachments of announcement entries, null elsewhere.
 * `title` is null where a published document only counts its attachments and does not name them.
 * `recommended` (anbefales) is null where the source does not say; `note` is "Tilføjet efter mødet" and the like.
 * `sha256` and `fileName` are null until a file is attached; the file lies in the data folder under its hash.
 */
export const attachmentSchema = z.strictObject({
  label: z.string().nullable(),
  title: z.string().nullable(),
  recommended: z.boolean().nullable(),
  access: z.enum(['public', 'internal']),
  note: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  fileName: z.string().nullable(),
})
export type Attachment = z.infer<typeof attachmentSchema>
