import { type Decision, emptyDecision, type PointDecision } from '../../domain/meeting/decision.ts'
import { recogniseOutcome } from '../../domain/meeting/decision-phrases.ts'
import { plainText } from '../../domain/rich-text/plain-text.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { healGaps } from '../lines/heal-gaps.ts'
import { groupLines } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { type Layout, toRichText } from '../text/rich-text.ts'

const pointForm = /^Indstillingens punkt (\d{1,3}): (.+)$/

/** Reads a decision (beslutning): per recommendation point ("Indstillingens punkt 2: ...") and as a whole. Null where empty. */
export function readDecision(lines: readonly Line[], layout: Layout): Decision | null {
  if (lines.length === 0) return null
  const body: Line[] = []
  const points: PointDecision[] = []
  for (const group of groupLines(splitPoints(healGaps(lines, layout.width)))) {
    const point = readPoint(group, layout)
    if (point === null) for (const line of group) body.push(line)
    else points.push(point)
  }
  const text = toRichText(body, layout)
  return { ...emptyDecision, body: text, outcome: outcomeOf(text), points }
}

function splitPoints(lines: readonly Line[]): Line[] {
  return lines.map((line) => (pointForm.test(line.text) ? { ...line, gap: 'paragraph' as const } : line))
}

function readPoint(group: readonly Line[], layout: Layout): PointDecision | null {
  const [first, ...rest] = group
  const match = first === undefined ? null : pointForm.exec(first.text)
  const number = Number(match?.[1] ?? 0)
  if (first === undefined || match === null || number < 1) return null
  const body = toRichText([{ ...first, text: match[2] ?? '', gap: 'none' }, ...rest], layout)
  return { recommendation: number, outcome: outcomeOf(body), body }
}

/** The outcome, where the first paragraph is exactly a standard phrase. */
function outcomeOf(value: RichText): Decision['outcome'] {
  return recogniseOutcome(plainText(value).split('\n')[0] ?? '')
}
