import type { Undone } from '../../contract/undo.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import type { Direction } from '../../store/undo/undo-steps.ts'
import type { AppContext } from '../context.ts'
import { deliberateProblem, groundProblem } from './deliberate.ts'
import { stepWords } from './step-words.ts'

/** Takes the latest change back (fortryd), or does the latest undone one again (gentag); `within` is the meeting one stands in. */
export function undoChange(
  { store }: AppContext,
  direction: Direction,
  within: string | null = null,
): Result<Undone> {
  const latest = store.undo.latest(direction)
  const problem = latest === null ? null : (groundProblem(latest, within) ?? deliberateProblem(latest))
  if (problem !== null) return refused(problem)
  const taken = store.undo.take(direction)
  if (!taken.ok) return taken
  const { meetingIds, operation } = taken.value
  const meetingId = meetingIds[0] ?? null
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
    const step = store.undo.latest(direction)
    return step === null || deliberateProblem(step) !== null ? null : stepWords(step.operation.name)
  }
  return { undo: wordsFor('undo'), redo: wordsFor('redo') }
}
