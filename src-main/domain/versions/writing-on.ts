/** So long one goes on writing before a new version is kept, in milliseconds. */
export const versionStep = 5 * 60_000

/** How a text was saved last: by what (`hand`, the name of the operation), and when a version of it was kept (ms; null for never). */
export interface LastSave {
  readonly hand: string
  readonly keptAt: number | null
  /** The meeting's revision after that save. */
  readonly revision: number
}

/** A save of a text; `base` is the revision of the meeting that the writer had before her eyes, null where that is not known. */
export interface Saving {
  readonly hand: string
  readonly base: number | null
  readonly at: number
}

/** Whether a save overwrites what its writer had not seen: the text was saved by another hand after the revision she wrote on. */
export function overwrites({ base }: Saving, last: LastSave | null): boolean {
  return base !== null && last !== null && last.revision > base
}

/**
 * Whether a save only goes on with what was being written, so that the text it replaces need not be kept: by the same hand, on
 * the text as it stood, and within five minutes of the last version; but never where most of a text is taken away.
 */
export function writesOn(
  saving: Saving,
  last: LastSave | null,
  { from, to }: { from: string; to: string },
): boolean {
  if (last === null || last.keptAt === null || last.hand !== saving.hand) return false
  const knowsText = saving.base !== null || saving.hand === 'undo'
  const soon = saving.at - last.keptAt < versionStep
  return knowsText && soon && !takesMostAway(from, to)
}

/** A text of some length, of which less than half is left; both as they lie in the store. */
function takesMostAway(from: string, to: string): boolean {
  return from.length > 400 && to.length < from.length / 2
}
