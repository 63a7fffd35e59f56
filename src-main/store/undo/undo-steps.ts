import { goesOnWith, textChangesTogether } from './one-text.ts'
import type { Operation } from './operation.ts'
import { allPlaces, besideNumbers, type Places, shareNumbers, sharePlaces } from './places.ts'
import { areVoided, sidesTogether } from './row-sides.ts'
import type { Changes, UndoLog } from './undo-log.ts'

/** A change that is committed, and what made it. */
interface Made extends Changes {
  readonly operation: Operation
}

type Parts = readonly [Made, ...Made[]]

/** What can be undone at once: an operation, or several saves of the same text in quick succession, the latest of which are its `parts`. */
export interface UndoStep extends Made {
  readonly parts: Parts
}

/** The steps that can be undone and those that can be done again, the latest last. */
export interface UndoSteps {
  /** The latest step, or the latest of those that changed a meeting. */
  next(direction: Direction, meetingId: string | null): UndoStep | null
  /** The latest of the steps that must be taken before a step; null where none is in the way. */
  inTheWay(direction: Direction, step: UndoStep): UndoStep | null
  /** Whether a later one has changed numbers that run on from the step's. */
  passesNumbers(direction: Direction, step: UndoStep): boolean
  /** Remembers a change that is committed; one that changed nothing is forgotten. */
  add(changes: Changes, operation: Operation): void
  /** A step of a direction has been taken, and `changes` is what that changed. */
  turn(direction: Direction, step: UndoStep, changes: Changes | null): void
}
export type Direction = 'undo' | 'redo'

/** So long after a save of a text another one of the same text counts as the same step, in milliseconds. */
const pause = 2000
/** So many steps back it is looked for whether a text stands as it stood. */
const lookedBack = 20
/** So many steps are remembered. */
const remembered = 200

/** An empty memory over a log of changes. */
export function undoSteps(log: UndoLog): UndoSteps {
  const steps: Record<Direction, UndoStep[]> = { undo: [], redo: [] }
  let open = false
  const drop = (direction: Direction, gone: readonly UndoStep[]) => {
    steps[direction] = steps[direction].filter((step) => !gone.includes(step))
    for (const range of gone) log.forget(range)
  }
  const push = (direction: Direction, step: UndoStep) => {
    steps[direction].push(step)
    drop(direction, steps[direction].slice(0, -remembered))
  }
  return {
    next: (direction, meetingId) =>
      steps[direction].findLast((step) => meetingId === null || isOf(step, meetingId)) ?? null,
    inTheWay: (direction, step) =>
      steps[direction]
        .slice(steps[direction].indexOf(step) + 1)
        .findLast((later) => sharePlaces(besideNumbers(later), besideNumbers(step))) ?? null,
    passesNumbers: (direction, step) =>
      steps[direction].slice(steps[direction].indexOf(step) + 1).some((later) => shareNumbers(later, step)),
    add: (changes, operation) => {
      if (changes.voided) return log.forget(changes)
      const impossible = madeImpossible(steps.redo, changes)
      drop('redo', impossible)
      const made = { ...changes, operation }
      const back = tookBack(steps.undo, made)
      if (back !== null) {
        steps.undo = steps.undo.flatMap((step) => withoutParts(step, back))
        for (const range of [...back, changes]) log.forget(range)
        open = false
        return
      }
      const before = open ? steps.undo.at(-1) : undefined
      const goesOn = before !== undefined && continues(before, operation) && goesOnWith(before, changes)
      if (goesOn) steps.undo.pop()
      push('undo', goesOn ? stepOf([...before.parts, made]) : stepOf([made]))
      open = true
    },
    turn: (direction, taken, changes) => {
      drop(direction, [taken])
      open = false
      if (changes !== null) push(direction === 'undo' ? 'redo' : 'undo', turned(taken, changes))
    },
  }
}

/** Whether a step is one of a meeting: more of it was changed than its number, which follows from the meetings before it. */
function isOf({ meetingIds, withinMeetingIds, operation }: UndoStep, meetingId: string): boolean {
  return (
    withinMeetingIds.includes(meetingId) ||
    (meetingIds.includes(meetingId) && operation.meetingId === meetingId)
  )
}

/** A step that was taken, as it is taken the other way: what it had to do with is still its own. */
function turned(taken: UndoStep, changes: Changes): UndoStep {
  const { operation, withinMeetingIds } = taken
  return stepOf([{ ...changes, ...allPlaces([taken, changes]), withinMeetingIds, operation }])
}

/** A step of some changes in order; of the older of many it is not remembered any more where one ended. */
function stepOf(parts: Parts): UndoStep {
  const [first, second, ...later] = parts
  if (second !== undefined && later.length + 2 > lookedBack) return stepOf([join(first, second), ...later])
  return { ...parts.slice(1).reduce(join, first), parts }
}

/** What is left of a step when its latest parts are gone. */
function withoutParts(step: UndoStep, gone: readonly Made[]): UndoStep[] {
  const [first, ...others] = step.parts.filter((part) => !gone.includes(part))
  return first === undefined ? [] : [stepOf([first, ...others])]
}

/** The undone steps that can't be done again when something was changed: those it is in the way of, and those they were in the way of. */
function madeImpossible(redo: readonly UndoStep[], made: Places): UndoStep[] {
  const gone: UndoStep[] = []
  for (const step of redo.toReversed())
    if ([made, ...gone].some((one) => sharePlaces(one, step))) gone.push(step)
  return gone
}

/**
 * The latest saves of a text that another save brings back to how it stood before them, as the undo of a text does while it is
 * written in; null where there are none. Then there is nothing of those to undo any more. A text is saved with a base; what
 * is set to and fro on purpose, as who is present, is a step each time.
 */
function tookBack(steps: readonly UndoStep[], made: Made): Made[] | null {
  if (made.operation.base === null) return null
  const before = steps.filter((step) => sharePlaces(step, made)).flatMap(({ parts }) => parts)
  const others = before.findLastIndex((part) => !savesTheSame(part, made.operation))
  for (let at = before.length - 1; at > Math.max(others, before.length - 1 - lookedBack); at -= 1) {
    const since = before.slice(at)
    if (areVoided(sidesTogether([...since, made]))) return since
  }
  return null
}

/** Whether a save goes on with what the step before it saved. */
function continues(before: Made, next: Operation): boolean {
  return savesTheSame(before, next) && next.at - before.operation.at < pause
}

/** A save without a base among those with one is what a text's own undo took back, and a step of its own. */
function savesTheSame({ operation: before }: Made, next: Operation): boolean {
  const isSave = /\.(save|update|rename)\w*$/.test(next.name)
  const alike = (before.base === null) === (next.base === null)
  return isSave && alike && before.name === next.name && before.facet === next.facet
}

function join(before: Made, changes: Made): Made {
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]
  return {
    ...allPlaces([before, changes]),
    ...textChangesTogether(before, changes),
    ...sidesTogether([before, changes]),
    operation: changes.operation,
    first: before.first,
    last: changes.last,
    voided: false,
    meetingIds: both(before.meetingIds, changes.meetingIds),
    revisions: new Map([...before.revisions, ...changes.revisions]),
    withinMeetingIds: both(before.withinMeetingIds, changes.withinMeetingIds),
    itemIds: both(before.itemIds, changes.itemIds),
    heads: before.heads || changes.heads,
    tables: both(before.tables, changes.tables),
    added: both(before.added, changes.added),
    addedItems: both(before.addedItems, changes.addedItems),
    addedMeetings: both(before.addedMeetings, changes.addedMeetings),
  }
}
