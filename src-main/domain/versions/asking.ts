/** Whether somebody is asked which of two texts is to stand: she is, she has chosen, or an undo has made the two one. */
export const asking = { asked: 0, chosen: 1, resting: 2 } as const

/** How a text came to be changed. */
export type Changing = 'saved' | 'undone' | 'redone'

/** A question, and the change of the text that stands: every text on the way, the first and the last too. */
export interface Question {
  readonly settled: number
  readonly kept: string
  readonly changing: Changing
  readonly way: readonly string[]
}

/**
 * How it is asked about a kept text after a change: not while the other stands as it does, nor where an undo has gone back behind it. What is
 * done again is asked anew; whoever writes on from where the undo has led has chosen.
 */
export function askedAfter({ settled, kept, changing, way }: Question): number {
  if (way.at(-1) === kept) return asking.resting
  switch (changing) {
    case 'saved':
      return settled === asking.resting ? asking.chosen : settled
    case 'undone':
      return way.slice(1).includes(kept) ? asking.resting : settled
    case 'redone':
      return way.includes(kept) ? asking.asked : settled
  }
}
