import { recommendationText } from '../../domain/item-form/recommendation-text.ts'
import type { DecidedWords } from '../../domain/meeting/decision.ts'
import type { Recommendation } from '../../domain/meeting/recommendation.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { doc, fromPlainText } from '../../domain/rich-text/build.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { readText } from '../../store/rich-text-column.ts'
import type { KeptDecision, KeptEntries, KeptRecommendation } from '../../store/text-parts.ts'
import { sectionUnreadable } from '../unreadable.ts'

/** A kept text as the value it has in an item. */
export type VersionValue =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'text'; readonly body: RichText }
  | { readonly kind: 'recommendation'; readonly recommendation: Recommendation }
  | { readonly kind: 'decision'; readonly decision: DecidedWords }
  | { readonly kind: 'entries'; readonly bodies: readonly RichText[] }

/** Reads a kept text through the gate; refused where the gate refuses one of its texts. */
export function versionValue(part: string, kept: string): Result<VersionValue> {
  const problems: unknown[] = []
  const gate = (column: string): RichText => {
    const { value, problem } = readText(column)
    if (problem !== null) problems.push(problem)
    return value
  }
  const value = readValue(part, kept, gate)
  return problems.length > 0 ? refused(sectionUnreadable()) : ok(value)
}

function readValue(part: string, kept: string, gate: (column: string) => RichText): VersionValue {
  // What `store/text-parts.ts` wrote, of the type it says there for each part.
  switch (part) {
    case 'title':
      return { kind: 'title', title: JSON.parse(kept) as string }
    case 'recommendation': {
      const { points, ...rest } = JSON.parse(kept) as KeptRecommendation
      const read = points.map(({ number, body }) => ({ number, body: gate(body) }))
      return { kind: 'recommendation', recommendation: { ...rest, points: read } }
    }
    case 'decision': {
      const { points, body, outcome } = JSON.parse(kept) as KeptDecision
      const read = points.map((point) => ({ ...point, body: gate(point.body) }))
      return { kind: 'decision', decision: { body: gate(body), outcome, points: read } }
    }
    case 'entries':
      return { kind: 'entries', bodies: (JSON.parse(kept) as KeptEntries).map(({ body }) => gate(body)) }
    default:
      return { kind: 'text', body: gate(kept) }
  }
}

/** A value as one text to be read and compared: points and announcements as a numbered list. */
export function valueText(value: VersionValue): RichText {
  switch (value.kind) {
    case 'title':
      return fromPlainText(value.title)
    case 'text':
      return value.body
    case 'recommendation':
      return recommendationText(value.recommendation)
    case 'decision': {
      const { body, points } = value.decision
      const list = numbered(points.map((point) => ({ number: point.recommendation, body: point.body })))
      return points.length === 0 ? body : doc(...list.content, ...(isEmptyRichText(body) ? [] : body.content))
    }
    case 'entries':
      return numbered(value.bodies.map((body, at) => ({ number: at + 1, body })))
  }
}

function numbered(points: Recommendation['points']): RichText {
  return recommendationText({ lead: '', proposer: null, points })
}
