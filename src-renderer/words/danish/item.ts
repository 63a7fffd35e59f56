import { attachments } from './attachments.ts'
import { numbers } from './dates.ts'

/** An item's page. */
export const item = {
  /** Where the numbers do not begin with 1, the place on the agenda is told beside the number. */
  of: (number: number, place: number, total: number) =>
    number === place ? `Punkt ${number} af ${total}` : `Punkt ${number} (${place} af ${total})`,
  point: (number: number) => `Punkt ${number}`,
  page: (number: number, title: string) => `Punkt ${number}: ${title}`,
  title: 'Punktets titel',
  previous: 'Forrige punkt',
  next: 'Næste punkt',
  caseNumber: 'Sagsnummer',
  addCaseNumber: 'Tilføj sagsnummer',
  kleRemark: 'Ligner ikke et KLE-nummer som 00.22.04-P35-1-26. Det gemmes, som det står.',
  access: 'Åbent eller lukket punkt',
  readOnly: (stage: string) =>
    `Mødet står som «${stage}», så der kan ikke ændres i det. Åbn det igen, hvis noget skal rettes.`,
  cancelled: 'Mødet er aflyst, så der kan ikke ændres i det.',
  closedNote: 'Lukket punkt. Indholdet kommer ikke med i offentlige dokumenter.',
  accessChanged: (title: string, closed: boolean) => `«${title}» er nu ${closed ? 'lukket' : 'åbent'}`,
  remove: 'Tag af dagsordenen',
  addSection: 'Tilføj afsnit',
  ownSection: 'Eget afsnit …',
  sectionName: 'Afsnittets overskrift',
  renameSection: 'Omdøb afsnit …',
  removeSection: 'Fjern afsnit',
  sectionActions: (heading: string) => `Handlinger for ${heading}`,
  sectionRemoved: (heading: string) => `Afsnittet «${heading}» er fjernet`,
  addText: (heading: string) => `Tilføj ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
  unreadable: 'Teksten er vist, som den ligger, og kan ikke rettes her.',
  findings: 'Kontrol',
  guidance: {
    'case-presentation': 'Hvad handler sagen om, og hvad skal udvalget vide for at tage stilling?',
    summary: 'To-tre linjer, der kan læses alene.',
    background: 'Hvorfor kommer sagen nu, og hvad er gået forud?',
    economy: 'Hvad koster det, og hvor findes pengene? Skriv også, hvis det ikke koster noget.',
    'further-participation': 'Hvem deltager under punktet ud over udvalget?',
    contents: 'Overskriften samler de afsnit, der følger.',
    description: '',
  } as Readonly<Record<string, string>>,
  previousTreatments: {
    add: 'Tilføj tidligere behandling',
    line: (number: number) => `Tidligere behandling, linje ${number}`,
    placeholder: 'Kulturudvalget den 3. marts 2026, punkt 4',
  },
  entries: {
    title: 'Meddelelser',
    add: 'Tilføj meddelelse',
    text: (number: number) => `Meddelelse ${number}`,
    removed: (number: number) => `Meddelelse ${number} er fjernet`,
  },
  attachments,
  decidingBody: { label: 'Beslutningen træffes af', add: 'Tilføj, hvem der træffer beslutningen' },
  recommendation: {
    add: 'Tilføj indstilling',
    lead: 'Indledning',
    leadPlaceholder: 'Center for Kultur indstiller, at',
    point: (number: number) => `Indstillingspunkt ${number}`,
    addPoint: 'Tilføj indstillingspunkt',
    removed: (number: number) => `Indstillingspunkt ${number} er fjernet`,
    remove: 'Fjern indstillingen',
    removedAll: 'Indstillingen er fjernet',
  },
  decision: {
    add: 'Tilføj beslutning',
    whole: 'Samlet',
    guidance: 'Skriv beslutningen, eller vælg en formulering.',
    perPoint: 'Per indstillingspunkt',
    form: 'Beslutningens form',
    text: 'Beslutning',
    point: (number: number) => `Beslutning på indstillingspunkt ${number}`,
    phrases: 'Standardformuleringer',
    pointTitle: (number: number) => `Indstillingens punkt ${number}`,
    remark: 'Samlet bemærkning',
    removed: 'Beslutningen er fjernet',
    remove: 'Fjern beslutningen',
  },
  internalNote: {
    title: 'Intern note',
    where: 'kun i mødelederens eksemplar',
    add: 'Tilføj intern note',
    guidance: 'Til den, der leder mødet. Kommer hverken med i dagsorden, referat eller offentlig udgave.',
  },
  history: {
    line: (date: string, committee: string) => `${date} ${committee}`.trim(),
    decision: (line: string) => `Beslutningen ${line}`,
    removed: (line: string) => `Beslutningen ${line} er fjernet fra sagens forløb`,
  },
  words: {
    written: (count: number) => `Teksten ${counted(count)}`,
    item: (count: number) => `Punktet ${counted(count)}`,
    meeting: (count: number) => `Hele mødet ${counted(count)}`,
  },
}

function counted(count: number): string {
  return `${numbers.decimal(count, 0)} ord`
}
