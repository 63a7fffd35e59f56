import type { CommitteeDetails } from '../../contract/committee.ts'
import type { Membership } from '../../domain/committee/membership.ts'
import { membershipsProblem } from '../../domain/committee/memberships-problem.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { replaceMemberships } from '../../store/memberships.ts'
import type { AppContext } from '../context.ts'
import { changeCommittee } from './change-committee.ts'

/** Replaces a committee's memberships (medlemmer, stedfortrædere, embedsmænd); meetings that are there keep their people. */
export function saveMemberships(
  context: AppContext,
  input: { committeeId: string; memberships: readonly Membership[] },
): Result<CommitteeDetails> {
  return changeCommittee(context, input.committeeId, (handle) => {
    const problem = membershipsProblem(input.memberships)
    if (problem !== null) return refused(problem)
    replaceMemberships(handle, input.committeeId, input.memberships)
    return ok(null)
  })
}
