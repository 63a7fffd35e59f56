import { decidedPointsProblem, decisionOrNone } from '../../domain/items/decided-points.ts'
import { type DecidedWords, withWords } from '../../domain/meeting/decision.ts'
import type { Entry } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { sectionKeyOf } from '../../domain/versions/text-part.ts'
import { entriesOf, replaceEntries } from '../../store/entries.ts'
import type { Writable } from '../../store/handle.ts'
import { itemRow, updateInternalNote, updateTitle } from '../../store/items.ts'
import { recommendationOf } from '../../store/recommendations.ts'
import { readText } from '../../store/rich-text-column.ts'
import { insertSection, saveSectionBody, sectionsOf } from '../../store/sections.ts'
import { settleText } from '../../store/text-versions.ts'
import { replaceDecision, treatmentOf } from '../../store/treatments.ts'
import type { TextVersionRow } from '../../store/version-rows.ts'
import { changeItem, type ItemToChange } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { ensureSlot } from '../item/ensure-slot.ts'
import { writeRecommendation } from '../item/save-recommendation.ts'
import { carryRedactions } from '../meeting/carry-redactions.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { findVersion, type WantedVersion } from './find-version.ts'
import { type VersionValue, versionValue } from './version-value.ts'

/** Puts a version of a text back under the rules by which the text is saved; what stood there is kept as a version. */
export function restoreVersion({ store }: AppContext, wanted: WantedVersion): Result<MeetingSnapshot> {
  return changeItem(store, wanted.itemId, (handle, item) => {
    const found = findVersion(handle, wanted)
    if (!found.ok) return found
    const value = versionValue(found.value.part, found.value.body)
    if (!value.ok) return value
    const written = write(handle, item, { version: found.value, value: value.value })
    if (!written.ok) return written
    settleText(handle, { itemId: wanted.itemId, part: found.value.part })
    const from = itemRow(handle, found.value.item_id)?.meeting_id ?? item.meeting.id
    const comes = [value.value, found.value.heading]
    carryRedactions(handle, { meetingId: item.meeting.id, value: comes, from: [from] })
    return written
  })
}

interface Restoring {
  readonly version: TextVersionRow
  readonly value: VersionValue
}

function write(handle: Writable, item: ItemToChange, { version, value }: Restoring): Result<null> {
  const { row } = item
  switch (value.kind) {
    case 'title':
      updateTitle(handle, row.id, { title: value.title, caseNumber: row.case_number })
      return ok(null)
    case 'text':
      return version.part === 'internal-note'
        ? writeNote(handle, item, value.body)
        : writeSection(handle, row.id, { version, body: value.body })
    case 'recommendation':
      return writeRecommendation(handle, row, value.recommendation)
    case 'decision':
      return writeDecision(handle, item, value.decision)
    case 'entries':
      return writeEntries(handle, row.id, value.bodies)
  }
}

function writeNote(handle: Writable, { row }: ItemToChange, body: RichText): Result<null> {
  if (row.internal_note !== null && readText(row.internal_note).problem !== null)
    return refused(sectionUnreadable())
  updateInternalNote(handle, row.id, body)
  return ok(null)
}

/** A section that is no longer there comes back last, under the heading it had. */
function writeSection(
  handle: Writable,
  itemId: string,
  { version: { part, heading }, body }: { readonly version: TextVersionRow; readonly body: RichText },
): Result<null> {
  const key = sectionKeyOf(part) ?? ''
  const sections = sectionsOf(handle, itemId)
  const found = sections.find((section) => section.key === key)
  if (found !== undefined && found.problem !== null) return refused(sectionUnreadable())
  if (found === undefined)
    insertSection(handle, { itemId, position: sections.length }, { key, heading: heading ?? key, body })
  else saveSectionBody(handle, { itemId, key }, body)
  return ok(null)
}

/** The words of a decision; its votes, dissents and stop stay as they are. */
function writeDecision(handle: Writable, { row, meeting }: ItemToChange, words: DecidedWords): Result<null> {
  const stored = treatmentOf(handle, row.id)
  if (stored.problems.length > 0) return refused(sectionUnreadable())
  const decision = decisionOrNone(withWords(stored.decision, words))
  const problem =
    decisionStageProblem(meeting.head.status) ??
    decidedPointsProblem(recommendationOf(handle, row).recommendation, decision)
  if (problem !== null) return refused(problem)
  replaceDecision(handle, row.id, decision)
  if (decision !== null) ensureSlot(handle, row.id, 'decision')
  return ok(null)
}

/** The announcements' texts; attachments stay at their number, and those of numbers that are no more at the last one. */
function writeEntries(handle: Writable, itemId: string, bodies: readonly RichText[]): Result<null> {
  const before = entriesOf(handle, itemId)
  if (before.problems.length > 0) return refused(sectionUnreadable())
  const last = bodies.length - 1
  const attachmentsAt = (at: number) =>
    before.entries.slice(at, at === last ? undefined : at + 1).flatMap(({ attachments }) => attachments)
  const entries = bodies.map(
    (body, at): Entry => ({
      number: at + 1,
      body,
      attachments: attachmentsAt(at),
    }),
  )
  replaceEntries(handle, itemId, entries)
  return ok(null)
}
