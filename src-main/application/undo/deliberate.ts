import { longDate } from '../../domain/dates/danish-date.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import type { UndoStep } from '../../store/undo/undo-steps.ts'
import { stepWords } from './step-words.ts'

/** Operations that write whole logs or give them back, or that were made to be regretted, as a meeting cancelled by mistake. */
const regrettable = ['documents.import', 'program.createSample', 'meeting.cancel', 'committee.delete']

/** Why a step is not taken back: an agenda was sent, or the meeting has come to another stage, and that is on record. */
export function deliberateProblem(step: UndoStep): Refusal | null {
  const onRecord = step.added.some((table) => table === 'sent_agendas' || table === 'stage_steps')
  if (!onRecord || regrettable.includes(step.operation.name)) return null
  return refusal(
    'not-undoable',
    `«${stepWords(step.operation.name)}» står i mødets log og kan ikke fortrydes. Intet er ændret.`,
    'Sæt mødet et trin tilbage med en begrundelse, hvis det skal rettes.',
    { step: step.operation.name },
  )
}

/** Nobody takes away the meeting she stands in with one Ctrl+Z too many. */
export function groundProblem({ addedMeetings }: UndoStep, within: string | null): Refusal | null {
  if (within === null || !addedMeetings.includes(within)) return null
  return refusal(
    'nothing-to-undo-here',
    'Der er ikke mere at fortryde i mødet. Selve mødet kan fortrydes fra listen over møder.',
    'Gå til listen over møder, hvis mødet skal væk igen.',
  )
}

/** Operations that make a meeting of its own, which may take up what waits in other meetings. */
const making = ['meeting.create', 'documents.import']

/** Nor does she take another meeting away from this one, because items of this one stand on it. */
export function otherMeetingProblem(
  handle: Readable,
  { operation, addedMeetings: [made] }: UndoStep,
  within: string | null,
): Refusal | null {
  if (within === null || made === undefined || !making.includes(operation.name)) return null
  const date = meetingById(handle, made)?.head.date ?? null
  if (date === null) return null
  return refusal(
    'made-another-meeting',
    `Mødet den ${longDate(date)} er oprettet siden og har punkter herfra, og det fjernes ikke herfra. Intet er ændret.`,
    'Gå til listen over møder, hvis det møde skal væk igen.',
    { date },
  )
}
