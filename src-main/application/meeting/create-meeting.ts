import { randomUUID } from 'node:crypto'
import { newItem } from '../../domain/items/standard.ts'
import { emptyHead, type MeetingHead, type MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { nextParticipants } from '../../domain/meetings/next-participants.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById } from '../../store/committees.ts'
import { insertMeeting, meetingsOf } from '../../store/meetings.ts'
import { participantsOf, replaceParticipants } from '../../store/participants.ts'
import { writeItem } from '../../store/write-item.ts'
import { snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { meetingExists } from './meeting-exists.ts'

type NewMeeting = Pick<MeetingHead, 'date' | 'time' | 'place'> & { committeeId: string }

/** Creates a meeting with the standing items and the participants of the committee's latest meeting. */
export function createMeeting(context: AppContext, input: NewMeeting): Result<MeetingSnapshot> {
  const { store, standard } = context
  const created = store.write((handle) => {
    const committee = committeeById(handle, input.committeeId)
    if (committee === null) return refused(notFound('committee'))
    const earlier = meetingsOf(handle, committee.id)
    if (findSameMeeting(earlier, input) !== null) return refused(meetingExists(committee.name, input))
    const meetingId = randomUUID()
    insertMeeting(handle, { id: meetingId, committeeId: committee.id, revision: 1, head: newHead(input) })
    const latest = earlier[0] === undefined ? [] : participantsOf(handle, earlier[0].id)
    replaceParticipants(handle, meetingId, nextParticipants(latest))
    standard().standingItems.forEach(({ kind, title }, position) => {
      const item = newItem(standard(), { kind, title, committee: committee.name })
      writeItem(handle, { id: randomUUID(), meetingId, position }, item)
    })
    return ok(meetingId)
  })
  return created.ok ? snapshotOf(store.read, created.value) : created
}

function newHead({ date, time, place }: NewMeeting): MeetingHead {
  return { ...emptyHead({ date, documentKind: 'agenda', status: 'draft' }), time, place }
}
