import type { CommitteeDetails } from '../../contract/committee.ts'
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

/** Replaces a committee's memberships (medlemmer, stedfortrædere, embedsmænd); a corrected name is noted; planned meetings follow, those that were held keep their people. */
export function saveMemberships(context: AppContext, input: NewMemberships): Result<CommitteeDetails> {
  return changeCommittee(context, input.committeeId, (handle) => {
    const problem = membershipsProblem(input.memberships)
    if (problem !== null) return refused(problem)
    const before = membershipsOf(handle, input.committeeId)
    addFormerNames(handle, input.committeeId, correctedNames(before, input.memberships))
    replaceMemberships(handle, input.committeeId, input.memberships)
    followInMeetings(handle, before, input)
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
