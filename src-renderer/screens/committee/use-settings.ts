import type { CommitteeDetails } from '../../../src-main/contract/committee.ts'
import type { CommitteeSettings } from '../../../src-main/domain/committee/committee-settings.ts'
import { useChangeAsRead } from '../../state/change-as-read.ts'
import { useCommitteeDetails, useCommitteeFacet, useCommitteeSession } from '../../state/committee-session.ts'
import { showRefusal } from '../../state/notices.tsx'

type Some = Partial<CommitteeSettings>

/** The committee's rules as the window has them, and a function that sets some of them; saved in a moment. */
export function useSettings(): readonly [CommitteeSettings, (some: Some) => void] {
  const { api } = useCommitteeSession()
  const { id, settings } = useCommitteeDetails()
  const [rules, change] = useCommitteeFacet<CommitteeSettings>({
    name: 'settings',
    stored: settings,
    save: (value, _base, was) => api.committee.saveSettings({ committeeId: id, settings: value, was }),
  })
  return [rules, (some) => change((now) => ({ ...now, ...some }))]
}

/** Sets at once some of the rules as they are read then; answers the committee, or null where it was refused, which is shown. */
export function useSetAsRead(): (some: (now: CommitteeDetails) => Some) => Promise<CommitteeDetails | null> {
  const { api } = useCommitteeSession()
  const changeAsRead = useChangeAsRead()
  return async (some) => {
    const result = await changeAsRead((now) => {
      const { id: committeeId, settings: was } = now
      return api.committee.saveSettings({ committeeId, settings: { ...was, ...some(now) }, was })
    })
    if (result.ok) return result.value
    showRefusal(result.refusal)
    return null
  }
}
