/** A printed title read: the bare title, whether it was marked as closed (lukket), and whether it was marked twice. */
export interface ClosedTitle {
  readonly title: string
  readonly closed: boolean
  readonly doubled: boolean
}

/**
 * Takes the mark "Lukket" off a printed title, also where it stands twice ("Lukket: LUKKET Kontrakt"): the mark is
 * printed from the item's access and never kept in the title. "Lukket:" with nothing behind it keeps the word as title.
 */
export function readClosedTitle(printed: string): ClosedTitle {
  const once = withoutMark(printed)
  if (once === printed) return { title: printed, closed: false, doubled: false }
  if (once === '') return { title: printed.replace(/[:\s]+$/, ''), closed: true, doubled: false }
  const twice = withoutMark(once)
  const doubled = twice !== once && twice !== ''
  return { title: doubled ? twice : once, closed: true, doubled }
}

function withoutMark(title: string): string {
  return title.replace(/^(?:lukket(?: punkt| sag)?|LUKKET) *:\s*|^LUKKET\s+/i, (mark) =>
    mark.includes(':') || mark.startsWith('LUKKET') ? '' : mark,
  )
}
