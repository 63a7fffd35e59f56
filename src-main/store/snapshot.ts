import type { MeetingSnapshot, StoredItem } from '../domain/meeting/meeting.ts'
import { numberItems } from '../domain/meeting/numbering.ts'
import { attachmentsOf } from './attachments.ts'
import { committeeById } from './committees.ts'
import { entriesOf } from './entries.ts'
import type { Readable } from './handle.ts'
import { historyOf } from './history.ts'
import { liveItemRows } from './items.ts'
import { meetingById } from './meetings.ts'
import { participantsOf } from './participants.ts'
import { previousTreatmentsOf } from './previous-treatments.ts'
import { recommendationOf } from './recommendations.ts'
import type { UnreadableText } from './rich-text-column.ts'
import { sectionsOf } from './sections.ts'
import type { ItemRow } from './tables.ts'
import { treatmentOf } from './treatments.ts'

/** The whole meeting as it stands now, null where there is none. */
export function readSnapshot(handle: Readable, meetingId: string): MeetingSnapshot | null {
  const meeting = meetingById(handle, meetingId)
  const committee = meeting === null ? null : committeeById(handle, meeting.committeeId)
  if (meeting === null || committee === null) return null
  const items = liveItemRows(handle, meetingId).map((item) => readItem(handle, item))
  return {
    id: meeting.id,
    committeeId: meeting.committeeId,
    revision: meeting.revision,
    committee: { name: committee.name, authority: committee.authority },
    meeting: meeting.head,
    participants: participantsOf(handle, meetingId),
    items: numberItems(items, meeting.head.firstNumber),
  }
}

function readItem(handle: Readable, item: ItemRow): StoredItem {
  const sections = sectionsOf(handle, item.id)
  const { entries, problems: entryProblems } = entriesOf(handle, item.id)
  const { recommendation, problems: pointProblems } = recommendationOf(handle, item)
  const { history, problems: historyProblems } = historyOf(handle, item.id)
  const treatment = treatmentOf(handle, item.id)
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
    unreadable: [
      ...sections.flatMap(({ key, problem }) => (problem === null ? [] : [{ key, ...problem }])),
      ...keyed('entries', entryProblems),
      ...keyed('recommendation', pointProblems),
      ...keyed('decision', treatment.problems),
      ...keyed('history', historyProblems),
    ],
  }
}

function keyed(key: string, problems: readonly UnreadableText[]): StoredItem['unreadable'] {
  return problems.map((problem) => ({ key, ...problem }))
}
