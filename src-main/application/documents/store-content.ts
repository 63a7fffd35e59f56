import { randomUUID } from 'node:crypto'
import { accessRecord } from '../../domain/items/access-record.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { committeeByName, insertCommittee, updateCommittee } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import { replaceParticipants } from '../../store/participants.ts'
import { saveActualAccess } from '../../store/treatments.ts'
import { writeItem } from '../../store/write-item.ts'

/** The id of a content's committee: created where there is none of that name, its municipality filled in where unknown. */
export function committeeFor(handle: Writable, { committee }: MeetingContent): string {
  const known = committeeByName(handle, committee.name)
  const id = known?.id ?? randomUUID()
  if (known === null) insertCommittee(handle, id, committee)
  else if (known.authority === null && committee.authority !== null)
    updateCommittee(handle, id, { name: known.name, authority: committee.authority })
  return id
}

/** Writes the participants and items of a content into a meeting that has none. */
export function writeContent(handle: Writable, meetingId: string, content: MeetingContent): void {
  replaceParticipants(handle, meetingId, content.participants)
  const happened = accessRecord(content.meeting) === 'actual'
  content.items.forEach((item, position) => {
    const id = randomUUID()
    writeItem(handle, { id, meetingId, position }, item)
    if (happened) saveActualAccess(handle, id, item.access)
  })
}
