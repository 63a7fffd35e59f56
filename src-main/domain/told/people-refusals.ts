import type { MeetingStatus } from '../meeting/meeting.ts'

/** A refusal that another one is the reason for. */
type Because = { because: { code: string; message: string; wayOut: string } }

/** Refusals about committees, members, attendance and votes. Dates are ISO 8601, times "16:30", `name` is a person's. */
export interface PeopleRefusals {
  'committee-not-found': null
  'committee-exists': { name: string }
  'committee-on-record': { date: string; stage: MeetingStatus }
  'committee-name-differs': { name: string }
  'committee-without-term': null
  'sample-exists': { name: string }
  'memberships-known': null
  'participants-none': null
  'membership-backwards': { name: string; from: string; to: string }
  'membership-substitute-for-self': { name: string }
  'membership-twice': { name: string; date: string }
  'membership-two-chairs': { names: readonly [string, string]; date: string }
  'term-backwards': { from: string; to: string }
  'phrase-twice': { text: string }
  'template-not-found': null
  'templates-none': null
  'template-twice': { label: string }
  'template-without-sections': { label: string }
  'template-section-twice': { label: string; heading: string }
  'standing-item-without-template': { title: string }
  'participant-twice': { name: string }
  'substitute-for-self': { name: string }
  'participant-not-found': { name: string }
  'substitute-member-not-found': { name: string }
  'clock-backwards': { startedAt: string; endedAt: string }
  'break-backwards': { from: string; to: string }
  'break-open': null
  'absence-person-unknown': { name: string }
  'absence-not-attended': { name: string }
  'absence-item-unknown': { number: number }
  'absence-backwards': { name: string; fromItem: number; toItem: number }
  'absence-whole-meeting': { name: string }
  'absence-overlap': { name: string; numbers: readonly number[] }
  'agenda-contradicts-attendance': Because
  'agenda-leaves-absent': { name: string }
  'attendance-contradicts-disqualification': { name: string; number: number }
  'disqualification-not-a-member': { name: string }
  'disqualification-absent': { name: string; number: number }
  'disqualification-twice': { name: string }
  'vote-nobody-present': null
  'vote-not-a-member': { name: string }
  'vote-member-excused': { name: string }
  'vote-member-absent': { name: string }
  'vote-member-not-recorded': { name: string }
  'vote-member-out': { name: string; number: number }
  'vote-member-disqualified': { name: string; number: number }
  'vote-substitute': { name: string }
  'vote-member-twice': { name: string }
  'vote-party-twice': { party: string }
  'vote-counted-twice': { party: string; names: readonly string[]; left: number }
  'vote-party-too-many': { party: string; count: number; size: number }
  'vote-incomplete': {
    names: readonly string[]
    parties: readonly { readonly party: string; readonly missing: number }[]
  }
  'attendance-contradicts-vote': Because & { number: number; subject: string | null }
}
