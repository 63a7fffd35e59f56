import type { Undone } from '../../contract/undo.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import { nothingTo } from '../../store/undo/nothing-to.ts'
import type { Direction, UndoStep } from '../../store/undo/undo-steps.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { deliberateProblem, groundProblem, otherMeetingProblem } from './deliberate.ts'
import { laterFirst } from './later-first.ts'
import { facetOf } from './running-operation.ts'
import { stepWords } from './step-words.ts'

/**
 * The meeting one stands in, whose changes alone are then meant, and of them that alone which made a revision of it; or the committee whose
 * deletion alone is meant.
 */
interface Meant {
  readonly within?: string | null | undefined
  readonly revision?: number | undefined
  readonly deletion?: string | undefined
}

/** Takes the latest change that is meant back (fortryd), or does the latest undone one again (gentag). */
export function undoChange(
  { store }: AppContext,
  direction: Direction,
  { within = null, revision, deletion }: Meant = {},
): Result<Undone> {
  const step = store.undo.next(direction, within)
  if (step === null) return refused(nothingTo(direction, within))
  if (deletion !== undefined && !isDeletionOf(step, deletion)) return refused(doneSince())
  if (revision !== undefined && !madeRevision(step, within, revision)) return refused(doneSinceHere())
  const problem =
    groundProblem(step, within) ?? otherMeetingProblem(store.read, step, within) ?? deliberateProblem(step)
  if (problem !== null) return refused(problem)
  const later = store.undo.inTheWay(direction, step)
  if (later !== null) return refused(laterFirst(store.read, direction, { step, later, within }))
  const taken = store.undo.take(direction, step, numberDrafts)
  if (!taken.ok) return taken
  const { operation } = step
  const meetingIds = taken.value
  const meetingId = within ?? meetingIds[0] ?? null
  return ok({
    what: stepWords(operation.name),
    operation: operation.name,
    meetingId,
    meetingIds: [...meetingIds],
    itemId: operation.itemId,
    meeting: meetingId === null ? null : snapshotAtHand(store.read, meetingId),
  })
}

function isDeletionOf({ operation: { name, facet } }: UndoStep, committeeId: string): boolean {
  return name === 'committee.delete' && facet === facetOf({ committeeId })
}

/** Saves in quick succession are one step, and it is not the last of them alone that would be taken back with it. */
function madeRevision({ parts, revisions }: UndoStep, within: string | null, revision: number): boolean {
  return within !== null && parts.length === 1 && revisions.get(within) === revision
}

function doneSinceHere() {
  return refusal(
    'done-since',
    'Det er ikke fortrudt, for der er gjort noget andet i mødet siden. Intet er ændret.',
    'Tryk Ctrl+Z, til det er fortrudt.',
  )
}

function doneSince() {
  return refusal(
    'done-since-deletion',
    'Udvalget er ikke sat tilbage, for der er gjort noget andet siden. Intet er ændret.',
    'Gå til listen over møder, og tryk Ctrl+Z, til udvalget er tilbage, eller hent det i sikkerhedskopien fra lige før.',
  )
}

/** What would be taken back and done again, in Danish; null where nothing would. */
export function undoState({ store }: AppContext): { undo: string | null; redo: string | null } {
  const wordsFor = (direction: Direction) => {
    const step = store.undo.next(direction, null)
    return step === null || deliberateProblem(step) !== null ? null : stepWords(step.operation.name)
  }
  return { undo: wordsFor('undo'), redo: wordsFor('redo') }
}
