import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'

const stages: Record<MeetingStatus, string> = {
  draft: 'Dagsorden i kladde',
  sent: 'Dagsorden udsendt',
  held: 'Holdt',
  'minutes-draft': 'Referat i kladde',
  approved: 'Referat godkendt og underskrevet',
  locked: 'Låst',
  cancelled: 'Aflyst',
}

/** A case's life across committees and years. */
export const caseLife = {
  title: (caseNumber: string) => `Sagen ${caseNumber}`,
  follow: 'Følg sagen',
  followOf: (caseNumber: string) => `Følg sagen ${caseNumber}`,
  extent: (items: number, committees: number, years: string) =>
    `${items === 1 ? '1 punkt' : `${items} punkter`} i ${committees === 1 ? '1 udvalg' : `${committees} udvalg`}, ${years}`,
  years: (first: string, last: string) => (first === last ? first : `${first}-${last}`),
  timeline: 'Sagens forløb',
  place: (committee: string, number: number) => `${committee}, punkt ${number}`,
  decided: 'Besluttet',
  point: (number: number) => `Indstillingens punkt ${number}`,
  undecided: 'Intet besluttet',
  withdrawn: 'Udgår',
  stages,
  withoutNumber: 'Punktet har ikke sagsnummeret, men er knyttet til sagen',
  attachments: (count: number) => `${count} bilag`,
  nothing: 'Ingen punkter har dette sagsnummer',
  nothingText: 'Sagsnummeret kan være rettet på punktet, siden du kom hertil. Søg efter en del af det.',
  search: 'Søg',
}
