import type { Operation } from './operation.ts'
import type { Changes } from './undo-log.ts'

/** An operation that was taken back: its name, and when it had been done (ms). */
export type TakenBack = Pick<Operation, 'name' | 'at'>

/**
 * What was committed in a stretch: the meetings it touched, whether it touched their heads or a committee, whether the store was replaced, and the
 * operations that were taken back.
 */
export interface Committed {
  readonly meetingIds: readonly string[]
  readonly heads: boolean
  readonly restored: boolean
  readonly undone: readonly TakenBack[]
}

/** The commits of an open store, counted. The store never tells of them; whoever wants to know asks afterwards. */
export interface Commits {
  /** How many there have been since the store was opened. */
  readonly count: number
  /** What has been committed since there were `count`. */
  since(count: number): Committed
}

/** So many commits are remembered; what is asked for is the last few. */
const remembered = 10_000

/** The commits of a store that has just been opened, and the way to count one. */
export function countCommits(): Commits & { readonly add: (committed: Committed) => void } {
  let kept: Committed[] = []
  let count = 0
  return {
    get count() {
      return count
    },
    since: (from) => together(kept.slice(Math.max(kept.length - (count - from), 0))),
    add: (committed) => {
      count += 1
      kept.push(committed)
      if (kept.length > 2 * remembered) kept = kept.slice(-remembered)
    },
  }
}

/** A transaction's changes as a commit; `undone` is the operation it took back, null where it did something of its own. */
export function committedBy({ meetingIds, heads }: Changes, undone: Operation | null): Committed {
  return {
    meetingIds,
    heads,
    restored: false,
    undone: undone === null ? [] : [{ name: undone.name, at: undone.at }],
  }
}

function together(commits: readonly Committed[]): Committed {
  return {
    meetingIds: [...new Set(commits.flatMap(({ meetingIds }) => meetingIds))],
    heads: commits.some(({ heads }) => heads),
    restored: commits.some(({ restored }) => restored),
    undone: commits.flatMap(({ undone }) => undone),
  }
}
