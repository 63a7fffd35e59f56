import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import type { ParticipantRole } from '../../../src-main/domain/meeting/participant.ts'

const offices: Record<NonNullable<Membership['office']>, string> = {
  chair: 'Formand',
  'deputy-chair': 'Næstformand',
}
const roles: Record<ParticipantRole, string> = { member: 'Medlem', official: 'Embedsmand', guest: 'Gæst' }

/** The people of a committee, with the days they belonged to it. */
export const people = {
  title: 'Personer',
  lead: 'Et nyt møde får de personer, der hører til på mødets dag. Holdte møder beholder deres.',
  add: 'Tilføj person',
  fill: 'Hent fra et møde',
  fillFrom: (date: string) => `Mødet ${date}`,
  filled: (count: number) => (count === 1 ? '1 person er hentet' : `${count} personer er hentet`),
  noMeeting: 'Udvalget har ingen møder at hente personer fra.',
  empty: 'Udvalget har ingen personer endnu.',
  emptyText: 'Tilføj medlemmer og embedsmænd, eller hent dem fra et møde, der allerede er der.',
  nobodyThen: (date: string) => `Ingen hører til udvalget ${date}.`,
  shown: 'Hvem der vises',
  shownAll: 'Alle perioder',
  shownToday: 'I dag',
  shownOn: 'På en dato',
  day: 'Dato',
  columns: {
    name: 'Navn',
    party: 'Parti',
    title: 'Titel',
    role: 'Rolle',
    office: 'Hverv',
    substituteFor: 'Stedfortræder for',
    from: 'Fra',
    to: 'Til',
  },
  partyWrong: 'Et til tre store bogstaver.',
  offices,
  roles,
  none: 'Ingen',
  still: 'Stadig',
  ended: 'Afsluttet',
  coming: 'Kommende',
  edit: (name: string) => `Ret ${name}`,
  end: (name: string) => `Afslut ${name}`,
  endTip: 'Afslut i dag',
  endedDone: (name: string, date: string) => `${name} er med til og med ${date}`,
  remove: (name: string) => `Fjern ${name}`,
  removed: (name: string) => `${name} er fjernet fra listen`,
  gone: 'Personen står ikke længere på listen som før. Intet er gemt.',
  goneWayOut: 'Ret personen, som den står på listen nu, eller tilføj den igen, hvis den er fjernet.',
  form: 'Person',
  fromMissing: 'Skriv den dag, perioden begynder.',
}
