import { longDate } from '../../domain/dates/danish-date.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import type { Direction, UndoStep } from '../../store/undo/undo-steps.ts'
import { stepWords } from './step-words.ts'

interface InTheWay {
  readonly step: UndoStep
  readonly later: UndoStep
  /** The meeting one stands in. */
  readonly within: string | null
}

/** A step that something done elsewhere since builds on is not taken before that; the refusal tells what it is and where. */
export function laterFirst(
  handle: Readable,
  direction: Direction,
  { step, later, within }: InTheWay,
): Refusal {
  const there = later.meetingIds.find((id) => id !== within)
  const date = (there === undefined ? null : meetingById(handle, there)?.head.date) ?? null
  const where = date === null ? 'et andet sted' : `i mødet den ${longDate(date)}`
  const [what, other] = [step, later].map(({ operation }) => `«${stepWords(operation.name)}»`)
  const values = { step: step.operation.name, later: later.operation.name, date }
  return direction === 'undo'
    ? refusal(
        'later-undone-first',
        `${what} kan ikke fortrydes herfra, for ${other} er sket siden ${where} og hænger sammen med det. Intet er ændret.`,
        'Fortryd det dér først, eller gå til listen over møder, hvor det seneste fortrydes først.',
        values,
      )
    : refusal(
        'later-redone-first',
        `${what} kan ikke gentages herfra, for ${other} ${where} hænger sammen med det og skal gentages først. Intet er ændret.`,
        'Gentag det dér først, eller gå til listen over møder.',
        values,
      )
}
