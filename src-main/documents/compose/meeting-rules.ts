import { type CommitteeSettings, standardSettings } from '../../domain/committee/committee-settings.ts'

/** What of a committee's rules shows on paper: what kind of body it is, its quorum, and its layout. */
export type MeetingRules = Pick<CommitteeSettings, 'body' | 'quorum' | 'layout'>

/** The rules of an udvalg, for a meeting whose committee's own are not known. */
export const standardRules: MeetingRules = standardSettings('committee')
