import type { Attendance, ParticipantRole } from '../../../src-main/domain/meeting/participant.ts'

const attendance: Record<Attendance, string> = {
  present: 'Til stede',
  excused: 'Afbud',
  absent: 'Fraværende',
}
const role: Record<ParticipantRole, string> = { member: 'Medlem', official: 'Embedsmand', guest: 'Gæst' }

/** The participants' page. */
export const participants = {
  title: 'Deltagere',
  attendance,
  role,
  groups: { member: 'Medlemmer', official: 'Embedsmænd', guest: 'Gæster' } satisfies Record<
    ParticipantRole,
    string
  >,
  allPresent: 'Alle til stede',
  add: 'Tilføj deltager',
  name: 'Navn',
  party: 'Parti',
  partyWrong: 'Et til tre store bogstaver.',
  titleLabel: 'Titel',
  roleLabel: 'Rolle',
  substituteFor: 'Stedfortræder for',
  substitute: (name: string) => `Stedfortræder for ${name}`,
  nobody: 'Ingen',
  attendanceOf: (name: string) => `Fremmøde for ${name}`,
  edit: (name: string) => `Ret ${name}`,
  remove: (name: string) => `Fjern ${name}`,
  removed: (name: string) => `${name} er fjernet fra mødet`,
  empty: 'Mødet har ingen deltagere endnu.',
  emptyText: 'Tilføj medlemmerne her. De følger med til udvalgets næste møde.',
}
