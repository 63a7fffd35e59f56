import type { CommitteeDetails } from '../../contract/committee.ts'
import { membershipsFrom } from '../../domain/committee/memberships-from.ts'
import { membershipsProblem } from '../../domain/committee/memberships-problem.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { meetingById } from '../../store/meetings.ts'
import { membershipsOf, replaceMemberships } from '../../store/memberships.ts'
import { participantsOf } from '../../store/participants.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { changeCommittee } from './change-committee.ts'

/** Fills the memberships of a meeting's committee from its participants, open from its date; refused where there are some already. */
export function membersFromMeeting(
  context: AppContext,
  input: { meetingId: string },
): Result<CommitteeDetails> {
  const meeting = meetingById(context.store.read, input.meetingId)
  if (meeting === null) return refused(notFound('meeting'))
  return changeCommittee(context, meeting.committeeId, (handle) => {
    if (membershipsOf(handle, meeting.committeeId).length > 0) return refused(membersKnown())
    const memberships = membershipsFrom(participantsOf(handle, meeting.id), meeting.head.date)
    const problem = memberships.length === 0 ? nobodyThere() : membershipsProblem(memberships)
    if (problem !== null) return refused(problem)
    replaceMemberships(handle, meeting.committeeId, memberships)
    return ok(null)
  })
}

function membersKnown() {
  return refusal(
    'memberships-known',
    'Udvalget har allerede en liste over medlemmer. Den er ikke ændret.',
    'Ret listen under udvalgets medlemmer.',
  )
}

function nobodyThere() {
  return refusal(
    'participants-none',
    'Mødet har ingen deltagere at hente. Intet er ændret.',
    'Vælg et møde med deltagere, eller skriv medlemmerne under udvalget.',
  )
}
