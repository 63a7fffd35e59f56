import type { VersionMark } from '../../../src-main/domain/versions/version-mark.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'

const marks: Record<VersionMark, string> = {
  sent: 'Udsendt',
  supplementary: 'Udsendt på tillægsdagsorden',
  approved: 'Godkendt og underskrevet',
  locked: 'Låst',
  overwritten: 'Skrevet to steder',
}

const kinds: Readonly<Record<string, string>> = documents.kinds

/** The versions of texts, and the log of what was done to a meeting. */
export const versions = {
  title: 'Versioner af punktets tekster',
  of: (name: string) => `Versioner af ${name}`,
  empty: 'Ingen tidligere versioner',
  emptyText:
    'Når en tekst rettes, gemmes den, der stod der før. Så kan du se den her, sammenligne og hente den tilbage.',
  parts: {
    title: 'Titel',
    recommendation: 'Indstilling',
    decision: 'Beslutning',
    entries: 'Meddelelser',
    'internal-note': 'Intern note',
    section: 'Et afsnit',
  },
  marks,
  changed: 'Rettet',
  first: 'Den første tekst',
  from: (moment: string) => `Fra ${moment}`,
  until: (moment: string) => `Stod der til ${moment}`,
  now: 'Nu',
  nowSince: (moment: string) => `Teksten nu: fra ${moment}`,
  nowFirst: 'Teksten nu: som den var fra begyndelsen',
  nowNone: 'Teksten er fjernet',
  ask: 'Vælg, hvilken der skal stå',
  look: (name: string, moment: string) => `Se ${name}, ${moment}`,
  back: 'Alle versioner',
  form: 'Vis versionen',
  forms: { compare: 'Sammenlign med nu', read: 'Læs' },
  since: 'Det er fjernet og tilføjet siden denne version:',
  same: 'Versionen er ord for ord som teksten nu.',
  gone: 'Intet af teksten står på punktet nu.',
  emptyVersion: 'Versionen er tom: der stod ingen tekst.',
  restore: 'Gendan denne version',
  restored: (name: string) => `${name}: en tidligere version er sat tilbage`,
  two: {
    title: (name: string) => `${name} er skrevet to steder på samme tid`,
    text: (moment: string) =>
      `Den tekst, der blev gemt sidst, står her. Den anden er gemt som en version ${moment}. Intet er tabt.`,
    see: 'Se begge',
    hide: 'Skjul den anden',
    difference: 'Sådan er den anden tekst i forhold til den, der står her:',
    same: 'De to tekster har de samme ord.',
    keep: 'Behold teksten her',
    use: 'Brug den anden',
    empty: 'Den anden er tom: dér er teksten slettet. Bruger du den, står der ingen tekst her.',
    useEmpty: 'Lad der ingen tekst stå',
    kept: 'Teksten står, som den er. Den anden er stadig blandt versionerne.',
  },
  log: {
    title: 'Hændelser',
    empty: 'Der er ikke sket noget med mødet endnu.',
    /** What an operation did, as the program says it. */
    done: (_operation: string, danish: string) => danish,
    undone: (what: string) => `Fortrudt: ${what}`,
    redone: (what: string) => `Gjort igen: ${what}`,
    replaced: 'Mødet erstattet af et, der blev indlæst',
    sent: (kind: string) => `${kinds[kind] ?? 'Dagsorden'} udsendt`,
    made: (paper: string, format: string) => `${kinds[paper] ?? paper}, ${format}`,
    part: (name: string) => `under «${name}»`,
    /** An item that waited came to a meeting that was made, or came here from one. */
    cameTo: (date: string) => `Punkt kommet på mødet den ${dates.long(date)}`,
    cameFrom: (date: string) => `Punkt kommet fra mødet den ${dates.long(date)}`,
    putBack: 'Sæt punktet tilbage',
    hasPutBack: (title: string) => `Punktet «${title}» er sat tilbage på dagsordenen`,
  },
}
