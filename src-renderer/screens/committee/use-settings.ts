import type { CommitteeSettings } from '../../../src-main/domain/committee/committee-settings.ts'
import { useCommitteeDetails, useCommitteeFacet, useCommitteeSession } from '../../state/committee-session.ts'

type Some = Partial<CommitteeSettings>

/** Sets some of the rules, or what is made of them as they are then. */
export type SetSettings = (some: Some | ((now: CommitteeSettings) => Some)) => void

/** The committee's rules as the window has them, and a function that sets some of them; saved in a moment. */
export function useSettings(): readonly [CommitteeSettings, SetSettings] {
  const { api } = useCommitteeSession()
  const { id, settings } = useCommitteeDetails()
  const [rules, change] = useCommitteeFacet<CommitteeSettings>({
    name: 'settings',
    stored: settings,
    save: (value) => api.committee.saveSettings({ committeeId: id, settings: value }),
  })
  return [rules, (some) => change((now) => ({ ...now, ...(typeof some === 'function' ? some(now) : some) }))]
}
