import type { StandardItemKind } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'

const status: Record<MeetingStatus, string> = {
  draft: 'Kladde',
  sent: 'Udsendt',
  held: 'Holdt',
  'minutes-draft': 'Referat',
  approved: 'Godkendt',
  locked: 'Låst',
  cancelled: 'Aflyst',
}

const kind: Record<StandardItemKind, string> = {
  case: 'Sag',
  announcements: 'Meddelelser',
  briefing: 'Orientering',
  theme: 'Temadrøftelse',
  'approval-of-agenda': 'Godkendelse af dagsorden',
  'signature-page': 'Underskriftside',
  'any-other-business': 'Eventuelt',
}

/** The list of meetings, and a meeting's agenda. */
export const meeting = {
  status,
  kind,
  list: {
    title: 'Møder',
    new: 'Nyt møde',
    import: 'Importér',
    date: 'Dato',
    time: 'Tid',
    place: 'Sted',
    stage: 'Stade',
    items: 'Punkter',
    decided: 'Besluttet',
    decidedOf: (decided: number, items: number) => `${decided} af ${items}`,
    showAll: (count: number) => `Vis alle ${count} møder`,
    noTime: '–',
    empty: 'Udvalget har ingen møder endnu.',
    emptyText:
      'Opret det næste møde, eller importér et referat. Du kan slippe filer hvor som helst på siden.',
    open: (date: string) => `Åbn mødet ${date}`,
    count: (meetings: number) => (meetings === 1 ? '1 møde' : `${meetings} møder`),
  },
  form: {
    title: 'Nyt møde',
    edit: 'Tid og sted',
    date: 'Dato',
    datePlaceholder: '6. februar 2026',
    time: 'Klokken',
    timePlaceholder: '16:30',
    timeWrong: 'Skriv tiden som 16:30.',
    place: 'Sted',
    placePlaceholder: 'Mødelokale',
    create: 'Opret møde',
  },
  clock: (time: string) => `kl. ${time}`,
  agenda: 'Dagsorden',
  head: 'Mødet',
  stages: 'Mødets stade',
  setStage: (name: string) => `Mødet er sat til ${name}`,
  stageIs: (name: string) => `Stade: ${name}`,
  participants: 'Deltagere',
  attendance: (present: number, excused: number, absent: number, unknown: number) =>
    [
      present > 0 ? `${present} til stede` : '',
      excused > 0 ? `${excused} afbud` : '',
      absent > 0 ? `${absent} fraværende` : '',
      unknown > 0 ? `${unknown} ikke noteret` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'Ingen endnu',
  next: {
    agenda: 'Udsend dagsorden',
    held: 'Mødet er holdt',
    minutes: 'Skriv referat',
    signature: 'Udsend referat',
    export: 'Eksportér referat',
  },
  more: 'Flere handlinger',
  exportMenu: 'Eksportér …',
  printMenu: 'Udskriv underskriftside',
  editMeeting: 'Ret tid og sted …',
  newItem: 'Nyt punkt',
  newItemTitle: 'Titel på punktet',
  newItemKind: 'Slags',
  newItemAdd: 'Tilføj punkt',
  closedItems: 'Lukkede punkter',
  ungrouped: 'Uden gruppeoverskrift',
  openItems: 'Åbne punkter',
  itemLabel: (number: number, title: string) => `Punkt ${number}. ${title}`,
  removed: (title: string) => `Punktet «${title}» er taget af dagsordenen`,
  moved: (title: string, number: number) => `«${title}» er nu punkt ${number}`,
  marks: {
    decided: 'Besluttet',
    missingDecision: 'Mangler beslutning',
    complete: 'Klar',
    incomplete: 'Mangler tekst',
    findings: (count: number) => (count === 1 ? '1 fund i kontrollen' : `${count} fund i kontrollen`),
  },
  emptyAgenda: 'Dagsordenen er tom.',
  emptyAgendaText: 'Tilføj det første punkt med knappen under dagsordenen eller med Ctrl+N.',
  notFound: 'Mødet kunne ikke åbnes.',
  backToMeetings: 'Til møderne',
  redoUndone: 'Gentag det, der blev fortrudt',
  itemGone: {
    title: 'Punktet er ikke på dagsordenen.',
    takenOff: 'Det er taget af dagsordenen. Alt, der er gemt i det, er bevaret.',
    unsaved:
      'Det sidste, du skrev i det, er ikke gemt endnu. Det ligger her i vinduet og gemmes, når punktet er tilbage.',
    putBack: 'Sæt punktet tilbage',
  },
}
