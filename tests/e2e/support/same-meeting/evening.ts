import type { Membership } from '../../../../src-main/domain/committee/membership.ts'

/** The committee, its people and the cases of the meeting that is held twice; all of it invented. */
export const evening = {
  committee: 'Kulturudvalget',
  authority: 'Nordvig Kommune',
  date: '2026-12-08',
  time: '16:30',
  place: 'Lokale 2',
  members: [
    person('Karen Lindholm', 'A'),
    person('Ole Brandt', 'C'),
    person('Mette Sandgård', 'F'),
    person('Jens Vesterby', 'V'),
    person('Signe Aaby', 'Ø'),
  ],
  cases: [
    { title: 'Tilskud til foreningernes lokaler', closed: false },
    { title: 'Længere åbningstid på biblioteket', closed: false },
    { title: 'Salg af grunden ved havnen', closed: true },
  ],
} as const

function person(name: string, party: string): Membership {
  return {
    name,
    party,
    title: null,
    role: 'member',
    office: null,
    substituteFor: null,
    from: '2026-01-01',
    to: null,
  }
}
