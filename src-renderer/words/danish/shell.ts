/** The rail, the first run, the list of meetings and the palette. */
export const shell = {
  rail: 'Steder',
  committee: 'Udvalg',
  chooseCommittee: 'Vælg udvalg',
  newCommittee: 'Opret udvalg …',
  renameCommittee: 'Omdøb udvalg …',
  meetings: 'Møder',
  places: {
    people: 'Personer',
    templates: 'Skabeloner',
    settings: 'Opsætning',
    layout: 'Layout',
    year: 'Året',
    attendance: 'Fremmøde',
  },
  search: 'Find',
  help: 'Taster',
  view: {
    title: 'Visning',
    appearance: 'Udseende',
    schemes: { light: 'Lyst', dark: 'Mørkt', auto: 'Følg computeren' },
    language: 'Sprog',
    languages: { da: 'Dansk', en: 'English' },
    speak: { da: 'Vis programmet på dansk', en: 'Vis programmet på engelsk (English)' },
  },
  dataFolder: 'Vis datamappe',
  saving: 'Gemmer …',
  saved: (clock: string) => `Gemt ${clock}`,
  allSaved: (clock: string) => `Alt er gemt kl. ${clock}.`,
  nothingYet: 'Alt er gemt.',
  notSaved: 'Ikke gemt',
  setAside: (file: string) => `Datafilen var beskadiget og er lagt til side som ${file}. Intet er slettet.`,
  setAsideWayOut: (backups: number) =>
    backups === 0
      ? 'Der er ingen sikkerhedskopi. Importér dine referater igen, eller få hjælp til filen.'
      : `Der ligger ${backups} ${backups === 1 ? 'sikkerhedskopi' : 'sikkerhedskopier'} i datamappen.`,
  start: {
    title: 'Velkommen til Referent',
    lead: 'Skriv dagsordenen, før referatet, og lever det som Word, PDF og webside. Alt ligger på din egen computer.',
    sample: 'Opret prøveudvalget',
    sampleText: 'Et opdigtet udvalg med et møde, så du kan prøve det hele uden at ødelægge noget.',
    import: 'Importér et referat',
    importText:
      'Vælg et offentliggjort referat som tekst eller Markdown, eller det, Referent har gemt: en mødefil, Word eller PDF til arkiv. Du kan også slippe filen her.',
    create: 'Opret et udvalg',
    createText: 'Begynd med dit eget udvalg og det næste møde.',
  },
  committeeForm: {
    create: 'Nyt udvalg',
    rename: 'Omdøb udvalg',
    name: 'Udvalgets navn',
    authority: 'Kommune (kan udelades)',
  },
  restored: 'En sikkerhedskopi er sat tilbage. Vinduet viser møderne, som de nu er.',
  palette: {
    title: 'Find punkt, møde eller handling',
    placeholder: 'Skriv et navn',
    none: 'Intet passer til det, du skrev.',
    action: 'Handling',
    item: 'Punkt',
    meeting: 'Møde',
  },
}
