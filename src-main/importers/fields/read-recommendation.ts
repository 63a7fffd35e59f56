import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import { joinLines } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { markNumbers } from '../lines/mark-numbers.ts'
import { splitNumbered } from '../lines/split-numbered.ts'
import { type Layout, toRichText } from '../text/rich-text.ts'

/**
 * Reads a recommendation (indstilling): the lead ("Center for X indstiller, at") and its points. Null where there is no
 * lead, and then the text is the section's own. A lead with one unnumbered text behind it has one point.
 */
export function readRecommendation(lines: readonly Line[], layout: Layout): Recommendation | null {
  const end = leadEnd(lines)
  if (end === 0) return null
  const lead = joinLines(lines.slice(0, end))
  const { before, parts } = splitNumbered(markNumbers(fromFirst(lines.slice(end))))
  const all = before.length > 0 && parts.length === 0 ? [{ number: 1, lines: before }] : parts
  if (before.length > 0 && parts.length > 0) return null
  return {
    lead,
    proposer: lead.replace(leadForm, ''),
    points: all.map((part) => ({ number: part.number, body: toRichText(part.lines, layout) })),
  }
}

const leadForm = /,? (?:indstiller|anbefaler|foreslår)(?:,? at)?:?$/

/** How many lines the lead takes; it may wrap over three. */
function leadEnd(lines: readonly Line[]): number {
  for (let end = 1; end <= Math.min(3, lines.length); end += 1) {
    if (end > 1 && lines[end - 1]?.gap === 'paragraph') return 0
    if (leadForm.test(joinLines(lines.slice(0, end)))) return end
  }
  return 0
}

function fromFirst(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === 0 ? { ...line, gap: 'paragraph' as const } : line))
}
