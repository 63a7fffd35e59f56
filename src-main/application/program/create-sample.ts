import { membershipsFrom } from '../../domain/committee/memberships-from.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeByName } from '../../store/committees.ts'
import { insertMeeting } from '../../store/meetings.ts'
import { replaceMemberships } from '../../store/memberships.ts'
import { newId } from '../../store/new-id.ts'
import type { AppContext } from '../context.ts'
import { committeeFor, writeContent } from '../documents/store-content.ts'
import { readSample } from './read-sample.ts'

/** Creates the invented sample committee (prøveudvalg) with a meeting, and its people from the first day of that year; a second time is refused. */
export function createSample({ store, resources }: AppContext): Result<{ meetingId: string }> {
  const content = readSample(resources)
  return store.write((handle) => {
    if (committeeByName(handle, content.committee.name) !== null)
      return refused(sampleExists(content.committee.name))
    const committeeId = committeeFor(handle, content)
    const { participants, meeting } = content
    replaceMemberships(
      handle,
      committeeId,
      membershipsFrom(participants, `${meeting.date.slice(0, 4)}-01-01`),
    )
    const meetingId = newId()
    insertMeeting(handle, { id: meetingId, committeeId, revision: 1, head: meeting })
    writeContent(handle, meetingId, content)
    return ok({ meetingId })
  })
}

function sampleExists(name: string) {
  return refusal(
    'sample-exists',
    `Prøveudvalget ${name} er der allerede. Intet er ændret.`,
    'Åbn det på listen over udvalg.',
    { name },
  )
}
