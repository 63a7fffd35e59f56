import type { Attendance, ParticipantRole } from '../../../src-main/domain/meeting/participant.ts'

const attendance: Record<Attendance, string> = {
  present: 'Present',
  excused: 'Excused',
  absent: 'Absent',
}
const role: Record<ParticipantRole, string> = { member: 'Member', official: 'Official', guest: 'Guest' }

/** The participants' page. */
export const participants = {
  title: 'Participants',
  attendance,
  role,
  groups: { member: 'Members', official: 'Officials', guest: 'Guests' } satisfies Record<
    ParticipantRole,
    string
  >,
  allPresent: 'All present',
  add: 'Add participant',
  name: 'Name',
  party: 'Party',
  partyWrong: 'One to three capital letters.',
  titleLabel: 'Title',
  roleLabel: 'Role',
  substituteFor: 'Substitute for',
  substitute: (name: string) => `Substitute for ${name}`,
  nobody: 'No one',
  attendanceOf: (name: string) => `Attendance of ${name}`,
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} has been removed from the meeting`,
  empty: 'The meeting has no participants yet.',
  emptyText: 'Add the members here. They come along to the committee’s next meeting.',
}
