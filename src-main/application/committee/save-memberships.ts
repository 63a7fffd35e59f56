import type { CommitteeDetails } from '../../contract/committee.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import { carriedMemberships } from '../../domain/committee/carried-committee.ts'
import { correctedNames } from '../../domain/committee/former-names.ts'
import type { Membership } from '../../domain/committee/membership.ts'
import { membershipsProblem } from '../../domain/committee/memberships-problem.ts'
import { participantsOn } from '../../domain/committee/participants-on.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { addFormerNames } from '../../store/former-names.ts'
import type { Writable } from '../../store/handle.ts'
import { growRevision, meetingsOf } from '../../store/meetings.ts'
import { membershipsOf, replaceMemberships } from '../../store/memberships.ts'
import type { AppContext } from '../context.ts'
import { settlePeople } from '../meeting/settle-people.ts'
import { changeCommittee } from './change-committee.ts'

interface NewMemberships {
  readonly committeeId: string
  readonly memberships: readonly Membership[]
}

/** Saves a committee's memberships (medlemmer, stedfortrædere, embedsmænd), where the writer says what she saw (`was`) what she changed of them; a corrected name is noted; planned meetings follow, those that were held keep their people. */
export function saveMemberships(
  context: AppContext,
  { committeeId, was, memberships: wanted }: NewMemberships & { was?: readonly Membership[] | undefined },
): Result<CommitteeDetails> {
  return changeCommittee(context, committeeId, (handle) => {
    const before = membershipsOf(handle, committeeId)
    const memberships = carriedWhereSeen({ was, wanted, stored: before }, carriedMemberships)
    const problem = membershipsProblem(memberships)
    if (problem !== null) return refused(problem)
    addFormerNames(handle, committeeId, correctedNames(before, memberships))
    replaceMemberships(handle, committeeId, memberships)
    followInMeetings(handle, before, { committeeId, memberships })
    return ok(null)
  })
}

function followInMeetings(
  handle: Writable,
  before: readonly Membership[],
  { committeeId, memberships }: NewMemberships,
): void {
  for (const meeting of meetingsOf(handle, committeeId)) {
    const { date } = meeting.head
    const given = { before: participantsOn(before, date), after: participantsOn(memberships, date) }
    if (settlePeople(handle, meeting, given)) growRevision(handle, meeting.id)
  }
}
