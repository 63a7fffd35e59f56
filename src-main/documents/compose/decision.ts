import type { Decision, PointDecision } from '../../domain/meeting/decision.ts'
import type { Block, DecisionBlock } from '../outline/outline.ts'
import { paragraphOf, plainParagraph, textRun } from './blocks.ts'
import { type Place, richTextBlocks } from './rich-text-blocks.ts'

/**
 * A decision (beslutning), set apart: the section's own text, then what was decided on each point of the
 * recommendation, then the decision as a whole.
 */
export function decisionBlocks(
  own: readonly Block[],
  decision: Decision | null,
  place: Place,
): DecisionBlock[] {
  const decided =
    decision === null
      ? []
      : [
          ...decision.points.flatMap((point) => pointBlocks(point, place)),
          ...richTextBlocks(decision.body, place),
        ]
  const blocks = [...own, ...decided]
  return blocks.length > 0 ? [{ kind: 'decision', blocks }] : []
}

function pointBlocks({ recommendation, body }: PointDecision, place: Place): Block[] {
  const label = `Indstillingens punkt ${recommendation}:`
  const [first, ...rest] = richTextBlocks(body, place)
  if (first?.kind === 'paragraph')
    return [paragraphOf([textRun(`${label} `), ...first.runs], first.role), ...rest]
  return [plainParagraph(label), ...(first === undefined ? [] : [first]), ...rest]
}
