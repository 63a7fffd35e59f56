import { longDate } from '../dates/danish-date.ts'
import { itemKindWords, outcomeWords, stageWords } from '../told/chosen-words.ts'
import { linkSentence } from '../transfer/links-between.ts'
import type { CodedKind, Detail, DetailValue } from './detail.ts'

/** The details by the names they have on the screen. */
export const detailNames: Readonly<Record<Detail, string>> = {
  date: 'Dato',
  time: 'Klokken',
  endTime: 'Forventet slut',
  place: 'Sted',
  stage: 'Stade',
  document: 'Dokument',
  sourceUrl: 'Kilde',
  firstNumber: 'Første nummer',
  startedAt: 'Mødet begyndte kl.',
  endedAt: 'Mødet hævet kl.',
  breaks: 'Pause',
  cancellation: 'Grunden til aflysningen',
  agendaDue: 'Dagsordenen skal være ude senest',
  participants: 'Deltagere',
  attendance: 'Fremmøde',
  role: 'Rolle',
  personTitle: 'Titel',
  party: 'Parti',
  substituteFor: 'Stedfortræder',
  absences: 'Fremmøde under hvert punkt',
  redactions: 'Overstreget i den offentlige udgave',
  kind: 'Slags',
  previousTreatments: 'Tidligere behandling',
  attachmentNote: 'Bemærkning i parentes',
  plannedAccess: 'Åbent eller lukket på dagsordenen',
  publicTitle: 'Titel for offentligheden',
  group: 'Gruppeoverskrift',
  lateReason: 'Hvorfor punktet ikke kan vente',
  withdrawn: 'Udgår',
  guests: 'Yderligere deltagelse',
  disqualification: 'Inhabil',
  disqualificationNote: 'Bemærkning om habilitet',
  links: 'Hvor punktet kommer fra og går hen',
  sections: 'Afsnit',
  heading: 'Afsnittets overskrift',
  attachments: 'Bilag',
  file: 'Filen',
  recommended: 'Anbefales',
  internal: 'Internt',
  attachmentOwnNote: 'Bemærkning',
  outcome: 'Udfald',
  votes: 'Afstemning',
  voteSubject: 'Hvad der stemmes om',
  votesFor: 'For',
  votesAgainst: 'Imod',
  votesAbstained: 'Undlod',
  dissents: 'Afvigende mening',
  stop: '§ 23',
}

/** The program's own words for what is chosen and not written, as on the screen. */
export const valueWords: Readonly<Record<CodedKind, Readonly<Record<string, string>>>> = {
  stage: stageWords,
  document: { agenda: 'Dagsorden', minutes: 'Referat' },
  itemKind: itemKindWords,
  outcome: outcomeWords,
  attendance: { present: 'Til stede', excused: 'Afbud', absent: 'Fraværende' },
  role: { member: 'Medlem', official: 'Embedsmand', guest: 'Gæst' },
  access: { open: 'Åbent', closed: 'Lukket' },
  flag: { yes: 'ja', no: 'nej' },
}

/** A value in Danish; what somebody wrote stands in quotation marks. */
export function valueInDanish(value: DetailValue): string {
  if (value === null) return '(ikke angivet)'
  if (typeof value === 'string') return `«${value}»`
  switch (value.kind) {
    case 'plain':
      return value.is
    case 'date':
      return longDate(value.is)
    case 'point':
      return value.point === null ? 'indstillingen som helhed' : `indstillingens punkt ${value.point}`
    case 'link':
      return `«${linkSentence(value.link)}»`
    default:
      return valueWords[value.kind][value.is] ?? value.is
  }
}
