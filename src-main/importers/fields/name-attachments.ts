import type { Attachment } from '../../domain/meeting/attachment.ts'

/** Attachments that were counted, now by name, and whether the names agree with what was counted. */
export interface NamedCount {
  readonly attachments: Attachment[]
  readonly agrees: boolean
}

/**
 * Puts the names in the place of the attachments that were only counted. What the count says and the names do not
 * (whether recommending is stated at all, which are internal) is kept; where no names came, the count stands.
 */
export function nameAttachments(
  counted: readonly Attachment[] | null,
  names: readonly Attachment[],
): NamedCount {
  if (names.length === 0) return { attachments: [...(counted ?? [])], agrees: true }
  const stated = (counted ?? []).some((attachment) => attachment.recommended !== null)
  const anyNamed = names.some((name) => name.recommended === true)
  const attachments = names.map((name, index) => ({
    ...name,
    recommended: stated || anyNamed ? name.recommended === true : null,
    access: counted?.length === names.length ? (counted[index]?.access ?? name.access) : name.access,
  }))
  const agrees =
    counted === null ||
    (counted.length === names.length && recommendedIn(counted) === recommendedIn(attachments))
  return { attachments, agrees }
}

function recommendedIn(attachments: readonly Attachment[]): number {
  return attachments.filter((attachment) => attachment.recommended === true).length
}
