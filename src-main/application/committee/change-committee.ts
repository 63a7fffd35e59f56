import type { CommitteeDetails } from '../../contract/committee.ts'
import { type Result, refused } from '../../domain/result.ts'
import { committeeById } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { committeeDetails } from './committee-details.ts'

/** Changes a committee in one transaction; answers it read after the commit. */
export function changeCommittee(
  context: AppContext,
  committeeId: string,
  use: (handle: Writable) => Result<unknown>,
): Result<CommitteeDetails> {
  const { store } = context
  const changed = store.write((handle) =>
    committeeById(handle, committeeId) === null ? refused(notFound('committee')) : use(handle),
  )
  return changed.ok ? committeeDetails(context, store.read, committeeId) : changed
}
