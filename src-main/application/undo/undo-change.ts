import type { Undone } from '../../contract/undo.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import { nothingTo } from '../../store/undo/nothing-to.ts'
import type { Direction } from '../../store/undo/undo-steps.ts'
import type { AppContext } from '../context.ts'
import { deliberateProblem, groundProblem } from './deliberate.ts'
import { laterFirst } from './later-first.ts'
import { stepWords } from './step-words.ts'

/**
 * Takes the latest change back (fortryd), or does the latest undone one again (gentag); `within` is the meeting one stands in, whose
 * changes alone are then meant.
 */
export function undoChange(
  { store }: AppContext,
  direction: Direction,
  within: string | null = null,
): Result<Undone> {
  const step = store.undo.next(direction, within)
  if (step === null) return refused(nothingTo(direction, within))
  const problem = groundProblem(step, within) ?? deliberateProblem(step)
  if (problem !== null) return refused(problem)
  const later = store.undo.inTheWay(direction, step)
  if (later !== null) return refused(laterFirst(store.read, direction, { step, later, within }))
  const taken = store.undo.take(direction, step)
  if (!taken.ok) return taken
  const { meetingIds, operation } = taken.value
  const meetingId = within ?? meetingIds[0] ?? null
  return ok({
    what: stepWords(operation.name),
    operation: operation.name,
    meetingId,
    meetingIds: [...meetingIds],
    meeting: meetingId === null ? null : snapshotAtHand(store.read, meetingId),
  })
}

/** What would be taken back and done again, in Danish; null where nothing would. */
export function undoState({ store }: AppContext): { undo: string | null; redo: string | null } {
  const wordsFor = (direction: Direction) => {
    const step = store.undo.next(direction, null)
    return step === null || deliberateProblem(step) !== null ? null : stepWords(step.operation.name)
  }
  return { undo: wordsFor('undo'), redo: wordsFor('redo') }
}
