import type {
  CommitteeBody,
  NumberingRule,
  QuorumRule,
} from '../../../src-main/domain/committee/committee-settings.ts'
import { outcomeWords as outcomes } from '../../../src-main/domain/told/chosen-words.ts'
import { meeting } from './meeting.ts'

const bodies: Record<CommitteeBody, string> = {
  committee: 'Udvalg',
  council: 'Kommunalbestyrelse',
  other: 'Andet organ',
}
const quorums: Record<QuorumRule, string> = {
  'more-than-half': 'Mere end halvdelen af medlemmerne skal være til stede',
  'at-least-half': 'Mindst halvdelen af medlemmerne skal være til stede',
}
const numberings: Record<NumberingRule['per'], string> = {
  meeting: 'Forfra ved hvert møde',
  year: 'Fortløbende i året',
  term: 'Fortløbende i valgperioden',
}

/** What goes with a committee. */
interface Going {
  readonly meetings: number
  readonly items: number
  readonly attachments: number
}

/** A committee's own rules. */
export const committee = {
  title: 'Opsætning',
  lead: 'Det gælder fra nu af. Referater, der er godkendt, ændres ikke.',
  named: {
    title: 'Udvalget',
    name: 'Navn',
    authority: 'Kommune',
    shortName: 'Kort navn',
    shortNamePlaceholder: 'KFU',
    body: 'Slags',
    bodies,
  },
  term: {
    title: 'Valgperiode',
    from: 'Fra',
    to: 'Til',
    toPlaceholder: '31. december 2029',
    remove: 'Fjern valgperioden',
  },
  deadline: {
    title: 'Frist for dagsordenen',
    count: 'Antal dage',
    unit: 'Dage tælles som',
    units: { weekdays: 'Hverdage', 'calendar-days': 'Kalenderdage' },
    saturday: 'Lørdag er en hverdag',
    example: (meeting: string, deadline: string, reason: string) =>
      `Til mødet ${meeting} skal dagsordenen være ude senest ${deadline}: ${reason}.`,
    holidays: 'Helligdage tælles ikke med. Loven giver ikke udvalg en frist, det gør deres forretningsorden.',
  },
  quorum: {
    title: 'Beslutningsdygtighed',
    rule: 'Hvornår udvalget kan træffe beslutning',
    rules: quorums,
    example: (needed: number, members: number) => `Med ${members} medlemmer skal ${needed} være til stede.`,
  },
  numbering: {
    title: 'Punkternes numre',
    text: 'Dagsordener, der ikke er udsendt, får straks de nye numre. Udsendte beholder deres.',
    per: 'Numrene begynder',
    numberings,
    start: 'Første nummer',
  },
  phrases: {
    title: 'Standardformuleringer',
    text: 'De tilbydes under beslutningen, de ni første med tasterne 1-9.',
    standard: 'Udvalget bruger programmets formuleringer. Retter du en af dem, får udvalget sine egne.',
    own: 'Udvalget har sine egne formuleringer.',
    reset: 'Brug programmets formuleringer',
    resetDone: 'Udvalget bruger programmets formuleringer igen',
    add: 'Tilføj formulering',
    new: 'Ny formulering',
    phrase: (number: number) => `Formulering ${number}`,
    outcomeOf: (number: number) => `Hvad formulering ${number} betyder`,
    outcomes,
    forOwn: 'Egen beslutning',
    forRecommendation: 'Indstilling til andre',
    forOwnOf: (text: string) => `«${text}» til egne beslutninger`,
    forRecommendationOf: (text: string) => `«${text}» til indstillinger`,
    columns: { text: 'Formulering', outcome: 'Betyder', own: 'Egen', recommendation: 'Indstilling' },
    removed: (text: string) => `Formuleringen «${text}» er fjernet`,
  },
  deletion: {
    part: 'Slet udvalget',
    text: 'Til et udvalg, der er oprettet ved en fejl eller for at prøve programmet.',
    open: 'Slet udvalget …',
    title: (name: string) => `Slet ${name}`,
    empty: 'Udvalget har ingen møder. Dets personer, skabeloner og regler slettes.',
    goes: ({ meetings, items, attachments }: Going) =>
      `Udvalget slettes med alt i det: ${meeting.list.count(meetings)}, ${items === 1 ? '1 punkt' : `${items} punkter`} og ${attachments === 1 ? '1 bilag' : `${attachments} bilag`}, og dets personer, skabeloner og regler.`,
    back: 'Ctrl+Z i listen over møder fortryder det, indtil programmet lukkes. Derefter findes det kun i en sikkerhedskopi, der tages nu.',
    name: (name: string) => `Skriv udvalgets navn, ${name}`,
    do: 'Slet udvalget',
    done: (name: string) => `${name} er slettet`,
  },
  date: { wrong: 'Skriv datoen som 6. februar 2026 eller 06-02-2026.', placeholder: '1. januar 2026' },
}
