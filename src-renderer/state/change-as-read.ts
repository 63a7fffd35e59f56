import { useCallback, useEffect } from 'react'
import type { CommitteeDetails } from '../../src-main/contract/committee.ts'
import type { Result } from '../../src-main/domain/result.ts'
import { type CommitteeSession, useCommitteeDetails, useCommitteeSession } from './committee-session.ts'

/** A change that is built on the committee as it is when it is made. */
export type CommitteeEdit = (now: CommitteeDetails) => Promise<Result<CommitteeDetails>>

/** Of each committee the session that was looked at last. */
const latest = new Map<string, CommitteeSession>()

/**
 * Changes the open committee behind everything that waits to be saved, and on what is read then. So a notice's way back, which
 * outlives the screen and even the session it was offered in, takes nothing with it that came later.
 */
export function useChangeAsRead(): (edit: CommitteeEdit) => Promise<Result<CommitteeDetails>> {
  const session = useCommitteeSession()
  const committeeId = useCommitteeDetails().id
  useEffect(() => void latest.set(committeeId, session), [committeeId, session])
  return useCallback(
    (edit) => {
      const { api, change } = latest.get(committeeId) ?? session
      return change(async () => {
        const read = await api.committee.get({ committeeId })
        return read.ok ? edit(read.value) : read
      })
    },
    [committeeId, session],
  )
}
