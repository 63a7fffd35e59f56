import { accessRecord } from '../../domain/items/access-record.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { replaceAbsences } from '../../store/absences.ts'
import { committeeByName, insertCommittee, updateCommittee } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import { newId } from '../../store/new-id.ts'
import { replaceParticipants } from '../../store/participants.ts'
import { replaceRedactions } from '../../store/redactions.ts'
import { addSentAgenda, addSteps, deleteStages } from '../../store/stages.ts'
import { saveActualAccess } from '../../store/treatments.ts'
import { writeItem } from '../../store/write-item.ts'

/** The id of a content's committee: created where there is none of that name, its municipality filled in where unknown. */
export function committeeFor(handle: Writable, { committee }: MeetingContent): string {
  const known = committeeByName(handle, committee.name)
  const id = known?.id ?? newId()
  if (known === null) insertCommittee(handle, id, committee)
  else if (known.authority === null && committee.authority !== null)
    updateCommittee(handle, id, { name: known.name, authority: committee.authority })
  return id
}

/** Writes the participants, items and all that happened of a content into a meeting that has none. */
export function writeContent(handle: Writable, meetingId: string, content: MeetingContent): void {
  replaceParticipants(handle, meetingId, content.participants)
  const happened = accessRecord(content.meeting) === 'actual'
  const places = content.items.map((item, position) => {
    const id = newId()
    writeItem(handle, { id, meetingId, position }, item)
    if (happened || item.plannedAccess !== null) saveActualAccess(handle, id, item.access)
    return { id, number: item.number }
  })
  replaceAbsences(handle, { id: meetingId, places }, content.absences)
  deleteStages(handle, meetingId)
  addSteps(handle, meetingId, content.steps)
  replaceRedactions(handle, meetingId, content.redactions)
  for (const agenda of content.sent) addSentAgenda(handle, meetingId, { ...agenda, content: null })
}
