import type { Phrase } from '../../domain/committee/committee-settings.ts'
import { isSame } from '../../domain/is-same.ts'
import type { Decision, Outcome } from '../../domain/meeting/decision.ts'
import type { StoredItem } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { plainText } from '../../domain/rich-text/plain-text.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { replaceAttachments } from '../../store/attachments.ts'
import { entriesOf, replaceEntries } from '../../store/entries.ts'
import type { Writable } from '../../store/handle.ts'
import { replaceDisqualifications, replaceGuests } from '../../store/item-company.ts'
import {
  itemRow,
  updateAttachmentNote,
  updateDecidingBody,
  updateInternalNote,
  updateMarks,
  updateTitle,
} from '../../store/items.ts'
import { replacePreviousTreatments } from '../../store/previous-treatments.ts'
import { saveSectionBody } from '../../store/sections.ts'
import { replaceDecision, treatmentOf } from '../../store/treatments.ts'
import { guestsProblem } from '../item/save-guests.ts'
import { writeRecommendation } from '../item/save-recommendation.ts'
import { notFound } from '../not-found.ts'
import { sectionUnreadable } from '../unreadable.ts'

/** An item as it stood and as it stands after words were replaced in it, and the phrases that say what a decision came to. */
export interface ReplacedItem {
  readonly before: StoredItem
  readonly after: StoredItem
  readonly phrases: readonly Phrase[]
}

/** Writes the texts that became others, under the rules by which each is saved. A text that could not be read is never written over. */
export function writeReplaced(handle: Writable, { before, after, phrases }: ReplacedItem): Result<null> {
  const itemId = after.id
  if (after.title === '') return refused(titleEmpty(after.number))
  if (after.title !== before.title) updateTitle(handle, itemId, after)
  if (!isSame(marks(before), marks(after))) updateMarks(handle, itemId, after)
  if (after.decidingBody !== before.decidingBody) updateDecidingBody(handle, itemId, after.decidingBody)
  if (after.previousTreatments !== before.previousTreatments)
    replacePreviousTreatments(handle, itemId, after.previousTreatments)
  if (after.attachmentNote !== before.attachmentNote)
    updateAttachmentNote(handle, itemId, after.attachmentNote)
  for (const [at, { key, body }] of after.sections.entries())
    if (body !== before.sections[at]?.body) saveSectionBody(handle, { itemId, key }, body)
  if (after.internalNote !== before.internalNote) updateInternalNote(handle, itemId, after.internalNote)
  if (after.entries !== before.entries) {
    if (entriesOf(handle, itemId).problems.length > 0) return refused(sectionUnreadable())
    replaceEntries(handle, itemId, after.entries)
  }
  if (after.attachments !== before.attachments)
    replaceAttachments(handle, { itemId, entry: 0 }, after.attachments)
  if (after.disqualifications !== before.disqualifications)
    replaceDisqualifications(handle, itemId, after.disqualifications)
  if (after.guests !== before.guests) {
    const twice = guestsProblem(after.guests)
    if (twice !== null) return refused(twice)
    replaceGuests(handle, itemId, after.guests)
  }
  if (after.decision !== before.decision) {
    if (treatmentOf(handle, itemId).problems.length > 0) return refused(sectionUnreadable())
    replaceDecision(handle, itemId, withOutcomes(before.decision, after.decision, phrases))
  }
  if (after.recommendation === before.recommendation) return ok(null)
  const row = itemRow(handle, itemId)
  return row === null ? refused(notFound('item')) : writeRecommendation(handle, row, after.recommendation)
}

function marks({ group, publicTitle, lateReason }: StoredItem) {
  return { group, publicTitle, lateReason }
}

/** A decision that says something else comes to something else: what its phrase says, or nothing. */
function withOutcomes(
  before: Decision | null,
  after: Decision | null,
  phrases: readonly Phrase[],
): Decision | null {
  if (before === null || after === null) return after
  const outcome = (
    body: RichText,
    old: { readonly body: RichText; readonly outcome: Outcome | null } | undefined,
  ) => (body === old?.body ? old.outcome : outcomeOf(body, phrases))
  return {
    ...after,
    outcome: outcome(after.body, before),
    points: after.points.map((point, at) => ({ ...point, outcome: outcome(point.body, before.points[at]) })),
  }
}

function outcomeOf(body: RichText, phrases: readonly Phrase[]): Outcome | null {
  const bare = (text: string) => text.trim().replace(/\.$/, '')
  const said = bare(plainText(body))
  return phrases.find(({ text }) => bare(text) === said)?.outcome ?? null
}

function titleEmpty(number: number) {
  return refusal(
    'title-would-be-empty',
    `Punkt ${number} ville stå uden titel. Intet er ændret.`,
    'Ret titlen for sig, eller erstat med noget, der kan stå alene.',
    { number },
  )
}
