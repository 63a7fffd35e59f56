import type BetterSqlite3 from 'better-sqlite3'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../handle.ts'
import { growRevision } from '../meetings.ts'
import { markStale } from '../search-stale.ts'
import { forgetAll, forgetChanged } from '../snapshot-cache.ts'
import { whileChanging } from './changing-items.ts'
import { nothingTo } from './nothing-to.ts'
import { currentOperation } from './operation.ts'
import { type Changes, type UndoLog, undoLog } from './undo-log.ts'
import { type Direction, type UndoStep, type UndoSteps, undoSteps } from './undo-steps.ts'

/** Runs a transaction: committed where the answer is a value, undone where it is a refusal. */
type Run = <T>(use: (handle: Writable) => Result<T>) => Result<T>

/** What the program remembers of the changes it has made since it was started. */
export interface Undo {
  latest(direction: Direction): UndoStep | null
  /** Undoes the latest step, or does the latest undone one again, in all the meetings it touched. */
  take(direction: Direction): Result<UndoStep>
}

/** How a store is written to, and what of it can be taken back. */
interface Recorded {
  readonly write: Run
  readonly undo: Undo
}

/** Records nothing, for a program that ends before anything could be taken back; nothing read before a change is kept. */
export function unrecorded(database: BetterSqlite3.Database, run: Run): Recorded {
  return {
    write: (use) => {
      const done = run(use)
      if (done.ok) forgetAll(database)
      return done
    },
    undo: { latest: () => null, take: (direction) => refused(nothingTo(direction)) },
  }
}

/** Records the changes of an open database; nothing is logged before the first of them. */
export function recorder(database: BetterSqlite3.Database, run: Run): Recorded {
  let kept: { log: UndoLog; steps: UndoSteps } | null = null
  const opened = () => {
    const log = kept?.log ?? undoLog(database)
    kept ??= { log, steps: undoSteps(log) }
    return kept
  }
  return {
    write: (use) => {
      const { log, steps } = opened()
      const done = logged(log, run, use)
      if (!done.ok) return done
      const { answer, changes } = done.value
      if (changes !== null) forgetChanged(database, changes)
      if (changes !== null) steps.add(changes, currentOperation())
      return ok(answer)
    },
    undo: {
      latest: (direction) => kept?.steps.latest(direction) ?? null,
      take: (direction) => {
        const step = kept?.steps.latest(direction) ?? null
        if (kept === null || step === null) return refused(nothingTo(direction))
        const { log, steps } = kept
        const done = logged(log, run, (handle) => takeBack(handle, log, step))
        if (!done.ok) return done
        const { changes } = done.value
        if (changes !== null) forgetChanged(database, changes)
        steps.turn(direction, changes)
        return ok(step)
      },
    },
  }
}

function logged<T>(log: UndoLog, run: Run, use: (handle: Writable) => Result<T>) {
  return run<{ answer: T; changes: Changes | null }>((handle) => {
    const mark = log.mark()
    const done = whileChanging({ database: handle.database, log, mark }, () => use(handle))
    if (!done.ok) return done
    const changes = log.since(mark)
    if (changes !== null) markStale(handle, changes)
    return ok({ answer: done.value, changes })
  })
}

function takeBack(handle: Writable, log: UndoLog, step: UndoStep): Result<null> {
  log.revert(step)
  for (const meetingId of step.meetingIds) growRevision(handle, meetingId)
  return ok(null)
}
