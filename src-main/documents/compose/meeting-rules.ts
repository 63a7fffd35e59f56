import { type CommitteeSettings, standardSettings } from '../../domain/committee/committee-settings.ts'

/** What of a committee's rules shows in its minutes: what kind of body it is, and its quorum. */
export type MeetingRules = Pick<CommitteeSettings, 'body' | 'quorum'>

/** The rules of an udvalg, for a meeting whose committee's own are not known. */
export const standardRules: MeetingRules = standardSettings('committee')
