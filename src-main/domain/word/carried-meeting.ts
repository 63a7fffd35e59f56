/** The namespace by which the part of a Word file that carries a meeting is known. */
export const carriedNamespace = 'urn:referent:meeting'

/**
 * The names in that part: `meeting` holds `file`, the meeting file as text with a `mark` of its own, and `paragraphs`, the
 * marks of the paragraphs as they were printed, parted by blanks.
 */
export const carriedNames = {
  root: 'meeting',
  file: 'file',
  mark: 'mark',
  paragraphs: 'paragraphs',
} as const
