import type { Attachment } from '../meeting/attachment.ts'

/** An attachment that stands, and its identity. */
export interface KnownAttachment {
  readonly id: string
  readonly attachment: Attachment
}

type Likeness = (before: Attachment, after: Attachment) => boolean

/** What makes an attachment of a new list the one of the old, the surest first. */
const likenesses: readonly Likeness[] = [
  (before, after) =>
    sameFile(before, after) &&
    before.title === after.title &&
    before.recommended === after.recommended &&
    before.access === after.access &&
    before.note === after.note,
  (before, after) => sameFile(before, after) && before.title === after.title,
  (before, after) => after.sha256 !== null && sameFile(before, after),
  (before, after) => after.title !== null && before.title === after.title,
]

/**
 * The identities in a new list, which says nothing about them: each of the old is given once, to the one most like it; in
 * a list of the same length what is left stands where it stood. null is an attachment that was not there before.
 */
export function keptIds(
  before: readonly KnownAttachment[],
  after: readonly Attachment[],
): readonly (string | null)[] {
  const kept = after.map((): string | null => null)
  const left = new Set(before)
  const give = (index: number, known: KnownAttachment | undefined) => {
    if (known === undefined || kept[index] !== null || !left.delete(known)) return
    kept[index] = known.id
  }
  for (const alike of likenesses)
    after.forEach((attachment, index) => {
      if (kept[index] === null)
        give(
          index,
          [...left].find((known) => alike(known.attachment, attachment)),
        )
    })
  if (before.length === after.length)
    after.forEach((_, index) => {
      give(index, before[index])
    })
  return kept
}

function sameFile(before: Attachment, after: Attachment): boolean {
  return before.sha256 === after.sha256 && before.fileName === after.fileName
}
