import {
  type Decision,
  emptyDecision,
  type Outcome,
  type PointDecision,
} from '../../../domain/meeting/decision.ts'
import { recogniseOutcome } from '../../../domain/meeting/decision-phrases.ts'
import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { doc, paragraph } from '../../../domain/rich-text/build.ts'
import { emptyRichText, type RichText } from '../../../domain/rich-text/rich-text.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findItem } from '../find-item.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'

/** A decision as it was typed: `point` null is the decision as a whole. */
export interface Said {
  readonly point: number | null
  readonly text?: string
  readonly outcome?: Outcome
}

/** Saves what was decided under an item; what is not spoken of stays as it was. `item` is its id, or "meeting/number". */
export async function decide(
  program: Program,
  outlet: Outlet,
  wanted: { item: string; said: readonly Said[] },
): Promise<ExitCode> {
  const found = await findItem(program, wanted.item)
  if (!found.ok) return answerResult(outlet, found, () => '')
  const { id: itemId, number, decision: before } = found.value.item
  const decision = wanted.said.reduce(withSaid, before ?? emptyDecision)
  const saved = await program.item.saveDecision({ itemId, decision, was: before })
  return answerResult<MeetingSnapshot>(outlet, saved, () => `Beslutningen under punkt ${number} er gemt.`)
}

function withSaid(decision: Decision, said: Said): Decision {
  const { point } = said
  if (point === null) return { ...decision, ...told(decision, said) }
  const own = decision.points.find((one) => one.recommendation === point)
  const changed: PointDecision = {
    recommendation: point,
    ...told(own ?? { body: emptyRichText, outcome: null }, said),
  }
  const others = decision.points.filter((one) => one !== own)
  return {
    ...decision,
    points: [...others, changed].toSorted((one, other) => one.recommendation - other.recommendation),
  }
}

/** An outcome that is not named is the standard phrase's, where the text is exactly one, as in the window. */
function told(before: Pick<PointDecision, 'body' | 'outcome'>, { text, outcome }: Said) {
  if (text === undefined) return { body: before.body, outcome: outcome ?? before.outcome }
  return { body: asText(text), outcome: outcome ?? recogniseOutcome(text) ?? before.outcome }
}

function asText(text: string): RichText {
  return doc(...text.split('\n').map((line) => paragraph(line)))
}
