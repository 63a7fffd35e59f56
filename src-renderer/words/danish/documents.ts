import type { exportKinds } from '../../../src-main/contract/documents.ts'

const kinds: Record<(typeof exportKinds)[number], string> = {
  agenda: 'Dagsorden',
  'supplementary-agenda': 'Tillægsdagsorden',
  'chairs-copy': 'Mødelederens eksemplar',
  minutes: 'Referat',
  'decision-list': 'Beslutningsliste',
  excerpt: 'Protokoludskrift',
  'signature-page': 'Underskriftside',
}

/** Export and print. */
export const documents = {
  title: 'Eksportér',
  kind: 'Dokument',
  kinds,
  before: 'Før mødet',
  after: 'Efter mødet',
  papers: {
    ...kinds,
    excerpt: 'Protokoludskrift af ét punkt',
    excerpts: 'Alle protokoludskrifter i en zip-fil',
    'with-attachments': 'Dagsorden med bilag i én PDF',
  },
  noLate: 'Mødet har ingen sene punkter.',
  item: 'Punkt',
  chooseItem: 'Vælg det punkt, udskriften skal være af',
  closedItem: (number: number, title: string) => `Punkt ${number}. ${title} (lukket)`,
  closedExcerpt: (number: number) =>
    `Punkt ${number} er lukket, så udskriften af det må ikke offentliggøres. Vælg den interne udgave, eller et åbent punkt.`,
  format: 'Format',
  formats: { docx: 'Word', pdf: 'PDF', 'pdf-archive': 'PDF til arkiv', html: 'Webside', json: 'Mødefil' },
  formatText: {
    pdf: 'Til at læse, sende og printe. Kan læses højt af en skærmlæser (PDF/UA-1).',
    docx: 'Til at rette videre i. Kan hentes ind igen.',
    html: 'Til kommunens hjemmeside, én side, som også er god på en telefon.',
    'pdf-archive': 'Til journalen (PDF/A-3a). Mødets data ligger i filen, så mødet kan hentes ind igen.',
    json: 'Hele mødet som data til et andet Referent eller et andet program.',
    excerpts: 'En fil for hvert punkt, med dato, udvalg, nummer og titel i navnet.',
    'with-attachments': 'Dagsordenen og alle bilag, der er PDF, med bogmærker og gennemgående sidetal.',
  },
  audience: 'Til hvem',
  audiences: { internal: 'Intern', public: 'Offentlig' },
  audienceText: {
    internal: 'Alt er med, også lukkede punkter og interne bilag. Må ikke offentliggøres.',
    public: 'Lukket indhold og interne bilag er udeladt.',
  },
  houseOnly: 'Kun til intern brug. Må ikke offentliggøres.',
  leftOut: 'Det udelades af den offentlige udgave',
  nothingLeftOut: 'Intet udelades: Mødet har hverken lukkede punkter eller interne bilag.',
  findings: (count: number) => (count === 1 ? 'Kontrollen har 1 fund' : `Kontrollen har ${count} fund`),
  noFindings: 'Kontrollen har ingen fund.',
  save: 'Gem fil',
  making: 'Laver dokumentet …',
  separate: 'Disse bilag er ikke med i filen og skal sendes for sig',
  mend: 'Det bør rettes, så alle kan læse dokumentet',
  noMend: 'Der er intet at rette, for at alle kan læse dokumentet.',
  meets: 'Det møder en skærmlæser',
  goToItem: (number: number) => `Gå til punkt ${number}`,
  more: 'Eksportér mere',
  saved: (name: string) => `Filen ${name} er gemt.`,
  printing: 'Underskriftsiden er sendt til udskrift.',
  noPrint: 'Underskriftsiden kunne ikke udskrives herfra. Intet er ændret.',
  noPrintWayOut: 'Eksportér den som PDF (Ctrl+E), og skriv den ud fra et andet program.',
}

/** Import of files, and its report. */
export const importing = {
  title: 'Import',
  button: 'Importér filer',
  drop: 'Slip filerne for at importere dem',
  progress: (made: number, total: number) => `${made} af ${total} læst ind`,
  reading: 'Læser …',
  waiting: 'Venter',
  made: (committee: string, date: string) => `${committee}, ${date}`,
  items: (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`),
  findings: (count: number) => (count === 0 ? 'ingen fund' : count === 1 ? '1 fund' : `${count} fund`),
  notUnderstood: (count: number) =>
    count === 0
      ? 'alle linjer er forstået'
      : count === 1
        ? '1 linje er ikke forstået'
        : `${count} linjer er ikke forstået`,
  line: (line: number) => `Linje ${line}`,
  details: 'Vis fund og linjer',
  open: 'Åbn mødet',
  dismiss: 'Luk rapporten',
}
