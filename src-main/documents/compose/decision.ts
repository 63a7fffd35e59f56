import type { ItemRoom } from '../../domain/attendance/item-room.ts'
import type { Decision, PointDecision } from '../../domain/meeting/decision.ts'
import type { Block, DecisionBlock } from '../outline/outline.ts'
import { plainParagraph, textRun } from './blocks.ts'
import { decisionRecord } from './decision-record.ts'
import { type Place, richTextBlocks } from './rich-text-blocks.ts'

/** What a decision section is filled with: the section's own text, the decision, and who was in the room. */
export interface DecidedItem {
  readonly own: readonly Block[]
  readonly decision: Decision | null
  readonly room: ItemRoom
}

/**
 * A decision (beslutning), set apart: the section's own text, then what was decided on each point of the
 * recommendation, then the decision as a whole, and behind it votes, dissents and a stop.
 */
export function decisionBlocks({ own, decision, room }: DecidedItem, place: Place): DecisionBlock[] {
  const decided =
    decision === null
      ? []
      : [
          ...decision.points.flatMap((point) => pointBlocks(point, place)),
          ...richTextBlocks(decision.body, place, 'decision'),
          ...decisionRecord(decision, room),
        ]
  const blocks = [...own, ...decided]
  return blocks.length > 0 ? [{ kind: 'decision', blocks }] : []
}

function pointBlocks({ recommendation, body }: PointDecision, place: Place): Block[] {
  const label = `Indstillingens punkt ${recommendation}:`
  const [first, ...rest] = richTextBlocks(body, place, `decision:${recommendation}`)
  if (first?.kind === 'paragraph') return [{ ...first, runs: [textRun(`${label} `), ...first.runs] }, ...rest]
  return [plainParagraph(label), ...(first === undefined ? [] : [first]), ...rest]
}
