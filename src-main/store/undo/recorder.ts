import type BetterSqlite3 from 'better-sqlite3'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../handle.ts'
import { keepHistory } from '../keep-history.ts'
import { growRevision, meetingById, updateFirstNumber } from '../meetings.ts'
import { markingAdded, markStale } from '../search-stale.ts'
import { forgetAll, forgetChanged } from '../snapshot-cache.ts'
import { textTables } from '../text-changes.ts'
import { whileChanging } from './changing-items.ts'
import { type Committed, committedBy } from './commits.ts'
import { nothingTo } from './nothing-to.ts'
import { currentOperation, type Operation } from './operation.ts'
import { numberedBy } from './places.ts'
import { type Changes, type UndoLog, undoLog } from './undo-log.ts'
import { type Direction, type UndoStep, type UndoSteps, undoSteps } from './undo-steps.ts'

/** Runs a transaction: committed where the answer is a value, undone where it is a refusal. */
type Run = <T>(use: (handle: Writable) => Result<T>) => Result<T>

/** What the program remembers of the changes it has made since it was started. */
export interface Undo {
  /** The latest step, or the latest of those that changed a meeting. */
  next(direction: Direction, meetingId: string | null): UndoStep | null
  /** A later step that must be taken before a step; null where it can be taken itself. */
  inTheWay(direction: Direction, step: UndoStep): UndoStep | null
  /**
   * Undoes a step that nothing is in the way of, or does it again, in all the meetings it touched. Numbers that were counted on since are not
   * what they were: `recount` counts those of a committee's drafts anew from a date on.
   */
  take(direction: Direction, step: UndoStep, recount: Recount): Result<readonly string[]>
}

export type Recount = (handle: Writable, committeeId: string, since: string) => void

/** How a store is written to, and what of it can be taken back. */
interface Recorded {
  readonly write: Run
  readonly undo: Undo
}

/** Operations that write over no text: they add whole meetings, or make files. Where nothing can be taken back, nothing of them is logged. */
const adding = /^(program|documents)\.(?!acceptItemSections)/

/**
 * For a program that ends before anything could be taken back: it keeps no steps, and nothing read before a change is kept. What was
 * replaced and what was done is kept for the history all the same.
 */
export function unrecorded(database: BetterSqlite3.Database, run: Run): Recorded {
  let log: UndoLog | null = null
  return {
    write: (use) => {
      if (adding.test(currentOperation().name)) {
        const done = run((handle) => markingAdded(handle, () => use(handle)))
        if (done.ok) forgetAll(database)
        return done
      }
      log ??= undoLog(database)
      const done = logged(log, run, use)
      if (!done.ok) return done
      forgetAll(database)
      if (done.value.changes !== null) log.forget(done.value.changes)
      return ok(done.value.answer)
    },
    undo: {
      next: () => null,
      inTheWay: () => null,
      take: (direction) => refused(nothingTo(direction, null)),
    },
  }
}

/** Records the changes of an open database and counts the commits; nothing is logged before the first of them. */
export function recorder(
  database: BetterSqlite3.Database,
  run: Run,
  count: (committed: Committed) => void,
): Recorded {
  let kept: { log: UndoLog; steps: UndoSteps } | null = null
  const opened = () => {
    const log = kept?.log ?? undoLog(database)
    kept ??= { log, steps: undoSteps(log) }
    return kept
  }
  const settle = (changes: Changes | null, undone: Operation | null = null) => {
    if (changes === null) return
    forgetChanged(database, changes)
    count(committedBy(changes, undone))
  }
  return {
    write: (use) => {
      const { log, steps } = opened()
      const done = logged(log, run, use)
      if (!done.ok) return done
      const { answer, changes } = done.value
      settle(changes)
      if (changes !== null) steps.add(changes, currentOperation())
      return ok(answer)
    },
    undo: {
      next: (direction, meetingId) => kept?.steps.next(direction, meetingId) ?? null,
      inTheWay: (direction, step) => kept?.steps.inTheWay(direction, step) ?? null,
      take: (direction, step, recount) => {
        if (kept === null) return refused(nothingTo(direction, null))
        const { log, steps } = kept
        const passes = steps.next(direction, null) !== step
        const done = logged(
          log,
          run,
          (handle) =>
            steps.passesNumbers(direction, step) || log.areNumbersMoved(step)
              ? recounted(handle, step, { recount, take: () => takeBack(handle, log, { step, passes }) })
              : takeBack(handle, log, { step, passes }),
          step.operation,
        )
        if (!done.ok) return done
        const { changes } = done.value
        settle(changes, direction === 'undo' ? step.operation : null)
        steps.turn(direction, step, changes)
        return ok([...new Set([...step.meetingIds, ...(changes?.meetingIds ?? [])])])
      },
    },
  }
}

/** Runs a transaction with its changes logged, and what it replaced kept; `undone` is the operation it takes back. */
function logged<T>(
  log: UndoLog,
  run: Run,
  use: (handle: Writable) => Result<T>,
  undone: Operation | null = null,
) {
  return run<{ answer: T; changes: Changes | null }>((handle) => {
    const mark = log.mark()
    const done = whileChanging({ database: handle.database, log, mark }, () => use(handle))
    if (!done.ok) return done
    const changes = log.since(mark)
    if (changes !== null) markStale(handle, changes)
    if (changes !== null && !changes.voided) {
      const rows = log.rowsSince(mark, textTables)
      keepHistory(handle, { operation: currentOperation(), changes, rows, undone })
    }
    return ok({ answer: done.value, changes })
  })
}

/**
 * Takes a step back whose numbers others were counted on since: a meeting of which it changed the number alone keeps the one it has, and the
 * drafts are counted anew, as when an item comes or goes.
 */
function recounted(
  handle: Writable,
  { meetingIds, withinMeetingIds, ...step }: UndoStep,
  { recount, take }: { readonly recount: Recount; readonly take: () => Result<null> },
): Result<null> {
  const heads = () => meetingIds.flatMap((id) => meetingById(handle, id) ?? [])
  const before = heads()
  const done = take()
  if (!done.ok) return done
  for (const { id, head } of before)
    if (!withinMeetingIds.includes(id) && meetingById(handle, id)?.head.firstNumber !== head.firstNumber)
      updateFirstNumber(handle, id, head.firstNumber)
  const [since] = [...before, ...heads()].map(({ head }) => head.date).sort()
  if (since !== undefined) for (const committeeId of numberedBy(step)) recount(handle, committeeId, since)
  return ok(null)
}

/** Takes a step back; `passes`: past later ones, and then what it never touched must be left as it is. */
function takeBack(
  handle: Writable,
  log: UndoLog,
  { step, passes }: { readonly step: UndoStep; readonly passes: boolean },
): Result<null> {
  const mark = log.mark()
  log.revert(step)
  const changed = log.since(mark)?.touched ?? []
  if (passes && changed.some((place) => !step.touched.includes(place)))
    throw new Error('taking a step back past later ones changed what it had not touched')
  for (const meetingId of step.meetingIds) growRevision(handle, meetingId)
  return ok(null)
}
