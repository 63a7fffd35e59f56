/** Text found at one place of a file. Pieces do not run into each other; within a piece the text is as the file joins it. */
export interface Passage {
  /** Where, in plain Danish: "side 4", "bogmærker", "word/comments.xml". */
  readonly place: string
  readonly pieces: readonly string[]
}

/** A part of a file that could not be read, and why, in plain Danish. What cannot be read cannot be vouched for. */
export interface Unreadable {
  readonly place: string
  readonly why: string
}

/** All that was found in a file. */
export interface Reading {
  readonly passages: readonly Passage[]
  readonly unreadable: readonly Unreadable[]
}

/** A reading of passages alone. */
export function readingOf(passages: readonly Passage[]): Reading {
  return { passages: passages.filter(({ pieces }) => pieces.length > 0), unreadable: [] }
}

/** A reading that says only that a place could not be read. */
export function notRead(place: string, why: string): Reading {
  return { passages: [], unreadable: [{ place, why }] }
}

/** Several readings as one. */
export function together(readings: readonly Reading[]): Reading {
  return {
    passages: readings.flatMap(({ passages }) => passages),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
  }
}

/** A reading of a file that lies inside another: every place begins with the name of the inner one. */
export function inside(name: string, { passages, unreadable }: Reading): Reading {
  return {
    passages: passages.map((passage) => ({ ...passage, place: `${name}, ${passage.place}` })),
    unreadable: unreadable.map((one) => ({ ...one, place: `${name}, ${one.place}` })),
  }
}
