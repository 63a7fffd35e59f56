import { itemRange } from '../attendance/item-range.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { isSignedAt, nextStage, type Stage, stageNames, stagesInOrder } from './stage.ts'

/** What a step between stages depends on: its reason, and the numbers of the items with a decision and of those lacking one. */
export interface StageFacts {
  readonly reason: string | null
  readonly decided: readonly number[]
  readonly undecided: readonly number[]
}

/**
 * Why a meeting cannot go from one stage to another. Forward is one step at a time, and no decision may be missing before
 * the minutes are closed; back needs a reason (a change after the fact must be detectable, RD 04.1.4). A meeting is
 * cancelled with a reason before it is held and while nothing is decided, and stays cancelled.
 */
export function stageProblem(from: Stage, to: Stage, facts: StageFacts): Refusal | null {
  if (from === 'cancelled') return isCancelled()
  if (from === to) return alreadyThere(from)
  if (to === 'cancelled') return cancelProblem(from, facts)
  if (stagesInOrder.indexOf(to) < stagesInOrder.indexOf(from))
    return hasReason(facts) ? null : reasonMissing(from, to)
  const next = nextStage(from)
  if (to !== next) return stepSkipped(from, next ?? from)
  return isSignedAt(to) && facts.undecided.length > 0 ? decisionsMissing(facts.undecided) : null
}

function cancelProblem(from: Stage, facts: StageFacts): Refusal | null {
  if (from !== 'draft' && from !== 'sent') return tooLateToCancel(from)
  if (facts.decided.length > 0) return decisionsStand(facts.decided)
  return hasReason(facts) ? null : cancelReasonMissing()
}

function hasReason({ reason }: StageFacts): boolean {
  return reason !== null && reason.trim() !== ''
}

function isCancelled(): Refusal {
  return refusal(
    'meeting-cancelled',
    'Mødet er aflyst, og dets punkter er udsat. Intet er ændret.',
    'Indkald til et nyt møde. Punkterne ligger klar til det.',
  )
}

function alreadyThere(stage: Stage): Refusal {
  return refusal(
    'stage-same',
    `Mødet står allerede som «${stageNames[stage]}». Intet er ændret.`,
    'Vælg et andet trin.',
    { stage },
  )
}

function reasonMissing(from: Stage, to: Stage): Refusal {
  return refusal(
    'stage-reason-missing',
    `Mødet går tilbage fra «${stageNames[from]}» til «${stageNames[to]}» og kan ikke åbnes igen uden en grund. Intet er ændret.`,
    'Skriv, hvorfor mødet åbnes igen. Grunden gemmes med tidspunktet.',
    { from, to },
  )
}

function stepSkipped(from: Stage, next: Stage): Refusal {
  return refusal(
    'stage-skipped',
    `Mødet står som «${stageNames[from]}», og et trin kan ikke springes over. Intet er ændret.`,
    `Sæt mødet til «${stageNames[next]}» først.`,
    { from, next },
  )
}

function decisionsMissing(numbers: readonly number[]): Refusal {
  return refusal(
    'decisions-missing',
    `Referatet kan ikke lukkes: der mangler en beslutning under ${itemRange(numbers)}. Intet er ændret.`,
    'Skriv de beslutninger, der mangler, og luk så referatet.',
    { numbers },
  )
}

function tooLateToCancel(from: Stage): Refusal {
  return refusal(
    'cancel-too-late',
    `Mødet står som «${stageNames[from]}» og kan ikke aflyses. Intet er ændret.`,
    'Sæt mødet tilbage først, hvis det ikke blev holdt.',
    { stage: from },
  )
}

function decisionsStand(numbers: readonly number[]): Refusal {
  return refusal(
    'cancel-decided',
    `Mødet kan ikke aflyses: der er truffet beslutning under ${itemRange(numbers)}. Intet er ændret.`,
    'Udsæt de øvrige punkter enkeltvis, eller fjern beslutningerne først.',
    { numbers },
  )
}

function cancelReasonMissing(): Refusal {
  return refusal(
    'cancel-reason-missing',
    'Mødet kan ikke aflyses uden en grund. Intet er ændret.',
    'Skriv grunden, som den skal stå i referatet.',
  )
}
