import { followMemberships, type GivenPeople } from '../../domain/committee/follow-memberships.ts'
import type { MeetingHead } from '../../domain/meeting/meeting.ts'
import { votesKeptProblem } from '../../domain/votes/votes-kept-problem.ts'
import { hasAbsences } from '../../store/absences.ts'
import type { Writable } from '../../store/handle.ts'
import { participantsOf, replaceParticipants } from '../../store/participants.ts'
import { snapshotOf } from '../change-meeting.ts'

/**
 * Has a planned meeting's people follow the memberships, and answers whether that changed anything. A meeting that was held keeps its
 * people, and so does one for which attendance, or a vote of theirs, has been recorded already.
 */
export function settlePeople(
  handle: Writable,
  { id, head }: { readonly id: string; readonly head: Pick<MeetingHead, 'status'> },
  given: GivenPeople,
): boolean {
  if (head.status !== 'draft' && head.status !== 'sent') return false
  const participants = participantsOf(handle, id)
  const followed = followMemberships(participants, given)
  if (followed === participants || isRecorded(handle, id, followed)) return false
  replaceParticipants(handle, id, followed)
  return true
}

function isRecorded(handle: Writable, id: string, followed: ReturnType<typeof followMemberships>): boolean {
  if (participantsOf(handle, id).some(({ attendance }) => attendance !== null)) return true
  if (hasAbsences(handle, id)) return true
  const before = snapshotOf(handle, id)
  if (!before.ok) return true
  return votesKeptProblem(before.value, { ...before.value, participants: [...followed] }) !== null
}
