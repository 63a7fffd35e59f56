import type { CommitteeSettings } from '../../../src-main/domain/committee/committee-settings.ts'
import { useCommitteeDetails, useCommitteeFacet, useCommitteeSession } from '../../state/committee-session.ts'

/** The committee's rules as the window has them, and a function that sets some of them; saved in a moment. */
export function useSettings(): readonly [CommitteeSettings, (some: Partial<CommitteeSettings>) => void] {
  const { api } = useCommitteeSession()
  const { id, settings } = useCommitteeDetails()
  const [rules, change] = useCommitteeFacet<CommitteeSettings>({
    name: 'settings',
    stored: settings,
    save: (value) => api.committee.saveSettings({ committeeId: id, settings: value }),
  })
  return [rules, (some) => change((old) => ({ ...old, ...some }))]
}
