import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import type { Decision, PointDecision } from '../../../../src-main/domain/meeting/decision.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import { fromPlainText } from '../../../../src-main/domain/rich-text/build.ts'
import { isEmptyRichText, plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText, type RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'

/** The number of a recommendation point, or the decision as a whole (the remark, where the points are answered). */
export type RowKey = number | 'whole'

/** points: a row for each point of the recommendation (per indstillingspunkt). whole: one row (samlet). */
export type DecisionForm = 'points' | 'whole'

/** One row of the grid: what was proposed, what was decided, and whether the answer is missing. */
export interface DecisionRow {
  readonly key: RowKey
  readonly proposed: RichText | null
  readonly answer: RichText
  readonly missing: boolean
  /** A point that is no longer in the recommendation, though it is answered or the answer is being written. */
  readonly gone: boolean
}

/** An answer's words and what they come to. */
export type Answer = Pick<PointDecision, 'body' | 'outcome'>

/** The form an item begins with: as it was begun, and else by point where there are several. */
export function formOf({
  decision,
  recommendation,
}: Pick<Item, 'decision' | 'recommendation'>): DecisionForm {
  if (decision !== null && decision.points.length > 0) return 'points'
  if (decision !== null && !isEmptyRichText(decision.body)) return 'whole'
  return (recommendation?.points.length ?? 0) > 1 ? 'points' : 'whole'
}

/**
 * The rows of an item's grid. A point is missing until it or the whole is answered; points that are answered stay in
 * sight whatever the form, so that nothing is decided out of view; so do those that are no longer recommended, and the one that is `written` in.
 */
export function decisionRows(
  { recommendation }: Pick<Item, 'recommendation'>,
  decision: Decision,
  form: DecisionForm,
  written: RowKey | null = null,
): DecisionRow[] {
  const { body, points } = decision
  const whole = !isEmptyRichText(body)
  const byPoint = form === 'points' || points.length > 0
  const proposed = new Map(recommendation?.points.map((point) => [point.number, point.body]))
  const numbers = [
    ...(byPoint ? proposed.keys() : []),
    ...points.map((point) => point.recommendation),
    ...(typeof written === 'number' ? [written] : []),
  ]
  const rows = [...new Set(numbers)]
    .toSorted((one, other) => one - other)
    .map((number): DecisionRow => {
      const answer = answerOf(decision, number)
      const proposal = proposed.get(number) ?? null
      const gone = proposal === null
      return {
        key: number,
        proposed: proposal,
        answer,
        missing: !gone && !whole && isEmptyRichText(answer),
        gone,
      }
    })
  const missing = rows.length === 0 && !whole
  return [...rows, { key: 'whole', proposed: null, answer: body, missing, gone: false }]
}

/** What is decided in a row; an empty text where nothing is. */
export function answerOf(decision: Decision, key: RowKey): RichText {
  if (key === 'whole') return decision.body
  return decision.points.find((point) => point.recommendation === key)?.body ?? emptyRichText
}

/** The decision with one row answered; an empty answer takes the row's decision away. */
export function withAnswer(old: Decision, key: RowKey, { body, outcome }: Answer): Decision {
  const empty = isEmptyRichText(body)
  const said = empty ? { body: emptyRichText, outcome: null } : { body, outcome }
  if (key === 'whole') return { ...old, ...said }
  const others = old.points.filter((point) => point.recommendation !== key)
  const points = empty ? others : [...others, { recommendation: key, ...said }]
  return { ...old, points: points.toSorted((one, other) => one.recommendation - other.recommendation) }
}

/** The text of a field as an answer; it comes to what a phrase that says exactly the same comes to. */
export function answerFrom(text: string, phrases: readonly Phrase[]): Answer {
  return { body: fromPlainText(text), outcome: phraseOf(text, phrases)?.outcome ?? null }
}

/** Whether a phrase may take the place of an answer: nothing is written, or nothing but another phrase. */
export function mayReplace(answer: RichText, phrases: readonly Phrase[]): boolean {
  return isEmptyRichText(answer) || phraseOf(plainText(answer), phrases) !== undefined
}

/** Whether a text is plain paragraphs, which a simple field can hold without losing anything. */
export function isPlain({ content }: RichText): boolean {
  return content.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every((run) => run.type === 'text' && (run.marks ?? []).length === 0),
  )
}

function phraseOf(text: string, phrases: readonly Phrase[]): Phrase | undefined {
  const bare = text.trim().replace(/\.$/, '')
  return phrases.find((phrase) => phrase.text.replace(/\.$/, '') === bare)
}
