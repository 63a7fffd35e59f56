import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import type { ParticipantRole } from '../../../src-main/domain/meeting/participant.ts'

const offices: Record<NonNullable<Membership['office']>, string> = {
  chair: 'Chair',
  'deputy-chair': 'Deputy chair',
}
const roles: Record<ParticipantRole, string> = { member: 'Member', official: 'Official', guest: 'Guest' }

/** The people of a committee, with the days they belonged to it. */
export const people = {
  title: 'People',
  lead: 'A new meeting gets the people who belong on the day of the meeting. Meetings held keep theirs.',
  add: 'Add person',
  fill: 'Copy from a meeting',
  fillFrom: (date: string) => `The meeting ${date}`,
  filled: (count: number) => (count === 1 ? '1 person has been copied' : `${count} people have been copied`),
  noMeeting: 'The committee has no meetings to copy people from.',
  empty: 'The committee has no people yet.',
  emptyText: 'Add members and officials, or copy them from a meeting that is already here.',
  nobodyThen: (date: string) => `No one belongs to the committee ${date}.`,
  shown: 'Who is shown',
  shownAll: 'All periods',
  shownToday: 'Today',
  shownOn: 'On a date',
  day: 'Date',
  columns: {
    name: 'Name',
    party: 'Party',
    title: 'Title',
    role: 'Role',
    office: 'Office',
    substituteFor: 'Substitute for',
    from: 'From',
    to: 'To',
  },
  partyWrong: 'One to three capital letters.',
  offices,
  roles,
  none: 'None',
  still: 'Still',
  ended: 'Ended',
  coming: 'Coming',
  edit: (name: string) => `Edit ${name}`,
  end: (name: string) => `End ${name}`,
  endTip: 'End today',
  endedDone: (name: string, date: string) => `${name} belongs until and including ${date}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} has been removed from the list`,
  gone: 'The person is no longer on the list as before. Nothing has been saved.',
  goneWayOut: 'Edit the person as it stands on the list now, or add it again if it has been removed.',
  form: 'Person',
  fromMissing: 'Write the day the period begins.',
}
