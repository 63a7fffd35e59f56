import type { Operation } from './operation.ts'
import type { Changes, LogRange, UndoLog } from './undo-log.ts'

/** What can be undone at once: an operation, or several saves of the same text in quick succession. */
export interface UndoStep extends Changes {
  readonly operation: Operation
}

/** The steps that can be undone and those that can be done again, the latest last. */
export interface UndoSteps {
  latest(direction: Direction): UndoStep | null
  /** Remembers a change that is committed; one that changed nothing is forgotten. */
  add(changes: Changes, operation: Operation): void
  /** The latest step of a direction has been taken back, and `changes` is what that changed. */
  turn(direction: Direction, changes: Changes | null): void
}
export type Direction = 'undo' | 'redo'

/** So long after a save another one of the same counts as the same step, in milliseconds. */
const pause = 2000
/** So many steps back it is looked for whether a text stands as it stood. */
const lookedBack = 20
/** So many steps are remembered. */
const remembered = 200

/** An empty memory over a log of changes. */
export function undoSteps(log: UndoLog): UndoSteps {
  const steps: Record<Direction, UndoStep[]> = { undo: [], redo: [] }
  let open = false
  const forget = (gone: readonly LogRange[]) => {
    for (const range of gone) log.forget(range)
  }
  const push = (direction: Direction, step: UndoStep) => {
    steps[direction].push(step)
    forget(steps[direction].splice(0, steps[direction].length - remembered))
  }
  return {
    latest: (direction) => steps[direction].at(-1) ?? null,
    add: (changes, operation) => {
      if (changes.voided) return log.forget(changes)
      forget(steps.redo.splice(0))
      if (tookBack(steps.undo, { log, operation })) {
        open = false
        return
      }
      const before = open ? steps.undo.at(-1) : undefined
      if (before !== undefined && continues(before, operation)) steps.undo.pop()
      const joined = before !== undefined && continues(before, operation) ? join(before, changes) : changes
      push('undo', { ...joined, operation })
      open = true
    },
    turn: (direction, changes) => {
      const taken = steps[direction].pop()
      if (taken === undefined) return
      log.forget(taken)
      open = false
      if (changes !== null)
        push(direction === 'undo' ? 'redo' : 'undo', { ...changes, operation: taken.operation })
    },
  }
}

/**
 * Whether a save brings a text back to how it stood before one of the latest steps that saved it, as the undo of a text does
 * while it is written in. Then there is nothing of those steps to undo any more, and they are forgotten. A text is
 * saved with a base; what is set to and fro on purpose, as who is present, is a step each time.
 */
function tookBack(steps: UndoStep[], { log, operation }: { log: UndoLog; operation: Operation }): boolean {
  if (operation.base === null) return false
  const others = steps.findLastIndex((step) => !savesTheSame(step, operation))
  for (let at = steps.length - 1; at > Math.max(others, steps.length - 1 - lookedBack); at -= 1) {
    const since = log.since((steps[at]?.first ?? 0) - 1)
    if (since?.voided !== true) continue
    steps.splice(at)
    log.forget(since)
    return true
  }
  return false
}

/** Whether a save goes on with what the step before it saved. */
function continues(before: UndoStep, next: Operation): boolean {
  return savesTheSame(before, next) && next.at - before.operation.at < pause
}

/** A save without a base among those with one is what a text's own undo took back, and a step of its own. */
function savesTheSame({ operation: before }: UndoStep, next: Operation): boolean {
  const isSave = /\.(save|update|rename)\w*$/.test(next.name)
  const alike = (before.base === null) === (next.base === null)
  return isSave && alike && before.name === next.name && before.facet === next.facet
}

function join(before: UndoStep, changes: Changes): Changes {
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]
  return {
    first: before.first,
    last: changes.last,
    voided: false,
    meetingIds: both(before.meetingIds, changes.meetingIds),
    withinMeetingIds: both(before.withinMeetingIds, changes.withinMeetingIds),
    itemIds: both(before.itemIds, changes.itemIds),
    heads: before.heads || changes.heads,
    tables: both(before.tables, changes.tables),
    added: both(before.added, changes.added),
    addedItems: both(before.addedItems, changes.addedItems),
    addedMeetings: both(before.addedMeetings, changes.addedMeetings),
  }
}
