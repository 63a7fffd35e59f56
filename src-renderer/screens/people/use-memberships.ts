import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { useChangeAsRead } from '../../state/change-as-read.ts'
import { useCommitteeDetails, useCommitteeSession } from '../../state/committee-session.ts'
import type { ListEdit } from '../../state/list-edits.ts'
import { showRefusal, showUndo } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'

const { gone, goneWayOut } = texts.people

/** The committee's memberships, and the ways to change the list; each answers why it was refused, or null. */
export function useMemberships() {
  const { api, change } = useCommitteeSession()
  const changeAsRead = useChangeAsRead()
  const { id, memberships } = useCommitteeDetails()

  async function save(edit: ListEdit<Membership>): Promise<Refusal | null> {
    const result = await changeAsRead(async (now) => {
      const next = edit(now.memberships)
      return next === null
        ? { ok: false, refusal: { code: 'membership-gone', message: gone, wayOut: goneWayOut } }
        : api.committee.saveMemberships({ committeeId: id, memberships: [...next], was: now.memberships })
    })
    return result.ok ? null : result.refusal
  }

  /** Saves and tells of a refusal as a notice, since the row has no form open. */
  async function saveFromRow(edit: ListEdit<Membership>): Promise<boolean> {
    const refusal = await save(edit)
    if (refusal !== null) showRefusal(refusal)
    return refusal === null
  }

  /** Saves, and offers the way back, which leaves what was done to others meanwhile. */
  async function saveWithWayBack(
    edit: ListEdit<Membership>,
    back: ListEdit<Membership>,
    words: string,
  ): Promise<void> {
    if (await saveFromRow(edit)) showUndo(words, () => void saveFromRow(back))
  }

  async function fillFrom(meetingId: string): Promise<void> {
    const result = await change(() => api.committee.membersFromMeeting({ meetingId }))
    if (!result.ok) showRefusal(result.refusal)
  }

  return { memberships, save, saveWithWayBack, fillFrom }
}
