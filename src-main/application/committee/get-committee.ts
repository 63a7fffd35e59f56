import type { CommitteeDetails } from '../../contract/committee.ts'
import type { Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { committeeDetails } from './committee-details.ts'

/** Everything a committee goes by as it stands now. */
export function getCommittee(context: AppContext, input: { committeeId: string }): Result<CommitteeDetails> {
  return committeeDetails(context, context.store.read, input.committeeId)
}
