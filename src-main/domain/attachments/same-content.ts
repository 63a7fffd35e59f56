import type { Attachment } from '../meeting/attachment.ts'

/** The first other attachment with the same file as the one at `at`; null where there is none. */
export function sameContent(attachments: readonly Attachment[], at: number): Attachment | null {
  const sha256 = attachments[at]?.sha256 ?? null
  if (sha256 === null) return null
  return attachments.find((other, index) => index !== at && other.sha256 === sha256) ?? null
}
