import type { Participant } from '../domain/meeting/participant.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** A meeting's participants, in the order given. */
export function participantsOf(handle: Readable, meetingId: string): Participant[] {
  return rows(
    handle,
    sql.selectFrom('participants').selectAll().where('meeting_id', '=', meetingId).orderBy('position'),
  ).map((found) => ({
    name: found.name,
    party: found.party,
    title: found.title,
    role: found.role,
    attendance: found.attendance,
    substituteFor: found.substitute_for,
  }))
}

export function replaceParticipants(
  handle: Writable,
  meetingId: string,
  participants: readonly Participant[],
): void {
  change(handle, sql.deleteFrom('participants').where('meeting_id', '=', meetingId))
  participants.forEach((participant, position) => {
    const { substituteFor, ...same } = participant
    change(
      handle,
      sql
        .insertInto('participants')
        .values({ meeting_id: meetingId, position, ...same, substitute_for: substituteFor }),
    )
  })
}
