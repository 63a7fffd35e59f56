import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { useCommitteeDetails, useCommitteeSession } from '../../state/committee-session.ts'
import { showRefusal, showUndo } from '../../state/notices.tsx'

/** The committee's memberships, and the ways to change the list; each answers why it was refused, or null. */
export function useMemberships() {
  const { api, change } = useCommitteeSession()
  const { id, memberships } = useCommitteeDetails()

  async function save(next: readonly Membership[]): Promise<Refusal | null> {
    const result = await change(() =>
      api.committee.saveMemberships({ committeeId: id, memberships: [...next] }),
    )
    return result.ok ? null : result.refusal
  }

  /** Saves, and offers the way back; a refusal is shown as a notice, since the row has no form open. */
  async function saveWithWayBack(next: readonly Membership[], words: string): Promise<void> {
    const before = memberships
    const refusal = await save(next)
    if (refusal !== null) return showRefusal(refusal)
    showUndo(words, () => void save(before))
  }

  async function fillFrom(meetingId: string): Promise<void> {
    const result = await change(() => api.committee.membersFromMeeting({ meetingId }))
    if (!result.ok) showRefusal(result.refusal)
  }

  return { memberships, save, saveWithWayBack, fillFrom }
}
