import { isEmptyRichText } from '../domain/rich-text/plain-text.ts'
import { sectionPart } from '../domain/versions/text-part.ts'
import { readText } from './rich-text-column.ts'
import type {
  EntryRow,
  ItemRow,
  PointDecisionRow,
  RecommendationPointRow,
  SectionRow,
  TreatmentRow,
} from './tables.ts'

/** The rows of an item that its texts lie in. */
export interface TextRows {
  readonly items: readonly ItemRow[]
  readonly sections: readonly SectionRow[]
  readonly entries: readonly EntryRow[]
  readonly recommendation_points: readonly RecommendationPointRow[]
  readonly treatments: readonly TreatmentRow[]
  readonly point_decisions: readonly PointDecisionRow[]
}

/** A text as it is kept: under a heading of its own where it is a section's, and as a string. */
export interface KeptText {
  readonly heading: string | null
  readonly body: string
}

/** Texts of an item by part. */
export type StoredTexts = ReadonlyMap<string, KeptText>

/** The points of a recommendation or a decision as they are kept: each with its rich text as it lay in its row. */
export interface KeptRecommendation {
  readonly lead: string
  readonly proposer: string | null
  readonly points: readonly { readonly number: number; readonly body: string }[]
}
export interface KeptDecision {
  readonly body: string
  readonly outcome: TreatmentRow['outcome']
  readonly points: readonly Pick<PointDecisionRow, 'recommendation' | 'outcome' | 'body'>[]
}
export type KeptEntries = readonly { readonly number: number; readonly body: string }[]

/**
 * The texts in the rows of one item, by part; one of which nothing is written is left out. A section and the internal note are kept as
 * their column, the title as a JSON string, the others as JSON of the types above.
 */
export function textsIn(rows: TextRows): StoredTexts {
  const [item] = rows.items
  const texts = [
    ...rows.sections.map(({ key, heading, body }) => [sectionPart(key), heading, body] as const),
    ['title', null, item === undefined ? null : JSON.stringify(item.title)] as const,
    ['internal-note', null, item?.internal_note ?? null] as const,
    ['recommendation', null, recommendationIn(item, rows.recommendation_points)] as const,
    ['decision', null, decisionIn(rows)] as const,
    ['entries', null, entriesIn(rows.entries)] as const,
  ]
  return new Map(
    texts.flatMap(([part, heading, body]) => (body === null ? [] : [[part, { heading, body }] as const])),
  )
}

function recommendationIn(item: ItemRow | undefined, points: TextRows['recommendation_points']) {
  if (item === undefined || item.recommendation_lead === null) return null
  return JSON.stringify({
    lead: item.recommendation_lead,
    proposer: item.recommendation_proposer,
    points: [...points]
      .sort((one, other) => one.position - other.position)
      .map(({ number, body }) => ({ number, body })),
  } satisfies KeptRecommendation)
}

function decisionIn({ treatments: [treatment], point_decisions: points }: TextRows): string | null {
  if (treatment === undefined || treatment.decision_body === null) return null
  // Votes, dissents and a stop can stand without a word.
  const body = readText(treatment.decision_body)
  const said = points.length > 0 || treatment.outcome !== null || body.problem !== null
  if (!said && isEmptyRichText(body.value)) return null
  return JSON.stringify({
    body: treatment.decision_body,
    outcome: treatment.outcome,
    points: [...points]
      .sort((one, other) => one.position - other.position)
      .map(({ recommendation, outcome, body }) => ({ recommendation, outcome, body })),
  } satisfies KeptDecision)
}

function entriesIn(entries: TextRows['entries']): string | null {
  if (entries.length === 0) return null
  const kept: KeptEntries = [...entries]
    .sort((one, other) => one.number - other.number)
    .map(({ number, body }) => ({ number, body }))
  return JSON.stringify(kept)
}
