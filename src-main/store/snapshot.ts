import type { Access } from '../domain/meeting/item.ts'
import type { MeetingSnapshot, StoredItem } from '../domain/meeting/meeting.ts'
import { numberItems } from '../domain/meeting/numbering.ts'
import { absencesOf, type NumberedPlace } from './absences.ts'
import { attachmentsOf } from './attachments.ts'
import { committeeById } from './committees.ts'
import { entriesOf } from './entries.ts'
import type { Readable } from './handle.ts'
import { historyOf } from './history.ts'
import { disqualificationsOf, guestsOf } from './item-company.ts'
import { linksOf } from './item-links.ts'
import { gathering } from './item-rows.ts'
import { type ItemPlace, itemPlaces, liveItemRows } from './items.ts'
import { meetingById } from './meetings.ts'
import { participantsOf } from './participants.ts'
import { previousTreatmentsOf } from './previous-treatments.ts'
import { recommendationOf } from './recommendations.ts'
import { redactionsOf } from './redactions.ts'
import { readText, type UnreadableText } from './rich-text-column.ts'
import { sectionsOf } from './sections.ts'
import { sentAgendasOf, stepsOf } from './stages.ts'
import type { ItemRow } from './tables.ts'
import { treatmentOf } from './treatments.ts'

/** Gives the items of rows, numbered from `firstNumber`. */
type ReadItems = (rows: readonly ItemRow[], firstNumber: number) => StoredItem[]

/** The whole meeting as it stands now, null where there is none; `readItems` may know of items that need no reading. */
export function readSnapshot(
  handle: Readable,
  meetingId: string,
  readItems: ReadItems = (rows, firstNumber) => {
    const together = gathering(
      handle,
      rows.map(({ id }) => id),
    )
    return numberItems(
      rows.map((item) => readItem(together, item)),
      firstNumber,
    )
  },
): MeetingSnapshot | null {
  const meeting = meetingById(handle, meetingId)
  const committee = meeting === null ? null : committeeById(handle, meeting.committeeId)
  if (meeting === null || committee === null) return null
  const items = readItems(liveItemRows(handle, meetingId), meeting.head.firstNumber)
  return {
    id: meeting.id,
    committeeId: meeting.committeeId,
    revision: meeting.revision,
    committee: { name: committee.name, authority: committee.authority },
    meeting: meeting.head,
    participants: participantsOf(handle, meetingId),
    absences: absencesOf(handle, meetingId, numberedPlaces(itemPlaces(handle, meetingId), items)),
    sent: sentAgendasOf(handle, meetingId),
    steps: stepsOf(handle, meetingId),
    redactions: redactionsOf(handle, meetingId),
    items,
  }
}

/** One item; its number is given by its meeting. */
export function readItem(handle: Readable, item: ItemRow): StoredItem {
  const sections = sectionsOf(handle, item.id)
  const { entries, problems: entryProblems } = entriesOf(handle, item.id)
  const { recommendation, problems: pointProblems } = recommendationOf(handle, item)
  const { history, problems: historyProblems } = historyOf(handle, item.id)
  const treatment = treatmentOf(handle, item.id)
  const note = item.internal_note === null ? null : readText(item.internal_note)
  return {
    id: item.id,
    number: 1,
    title: item.title,
    caseNumber: item.case_number,
    access: treatment.actualAccess ?? item.planned_access,
    kind: item.kind,
    previousTreatments: previousTreatmentsOf(handle, item.id),
    sections: sections.map(({ key, heading, body }) => ({ key, heading, body })),
    entries,
    decidingBody: item.deciding_body,
    recommendation,
    decision: treatment.decision,
    history,
    attachments: attachmentsOf(handle, item.id, 0),
    attachmentNote: item.attachment_note,
    plannedAccess: plannedBeside(item.planned_access, treatment.actualAccess),
    publicTitle: item.public_title,
    group: item.group_heading,
    lateReason: item.late_reason,
    withdrawn: item.withdrawn === 1,
    guests: guestsOf(handle, item.id),
    disqualifications: disqualificationsOf(handle, item.id),
    links: linksOf(handle, item.id).map(({ otherItemId: _id, ...link }) => link),
    internalNote: note?.problem === null ? note.value : null,
    unreadable: [
      ...sections.flatMap(({ key, problem }) => (problem === null ? [] : [{ key, ...problem }])),
      ...keyed('entries', entryProblems),
      ...keyed('recommendation', pointProblems),
      ...keyed('decision', treatment.problems),
      ...keyed('history', historyProblems),
      ...(note?.problem ? keyed('internal-note', [note.problem]) : []),
    ],
  }
}

/** All places of a meeting with the numbers of those that are on the agenda. */
export function numberedPlaces(
  places: readonly ItemPlace[],
  items: readonly Pick<StoredItem, 'id' | 'number'>[],
): NumberedPlace[] {
  const numbers = new Map(items.map(({ id, number }) => [id, number]))
  return places.map(({ id }) => ({ id, number: numbers.get(id) ?? null }))
}

function plannedBeside(planned: Access, actual: Access | null): Access | null {
  return actual === null || actual === planned ? null : planned
}

function keyed(key: string, problems: readonly UnreadableText[]): StoredItem['unreadable'] {
  return problems.map((problem) => ({ key, ...problem }))
}
