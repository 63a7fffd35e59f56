/** Export and print. */
export const documents = {
  title: 'Eksportér',
  kind: 'Dokument',
  kinds: {
    agenda: 'Dagsorden',
    'supplementary-agenda': 'Tillægsdagsorden',
    'chairs-copy': 'Mødelederens eksemplar',
    minutes: 'Referat',
    'decision-list': 'Beslutningsliste',
    excerpt: 'Protokoludskrift',
    'signature-page': 'Underskriftside',
  },
  format: 'Format',
  formats: { docx: 'Word', pdf: 'PDF', 'pdf-archive': 'PDF til arkiv', html: 'Webside', json: 'Mødefil' },
  audience: 'Til hvem',
  audiences: { internal: 'Intern', public: 'Offentlig' },
  audienceText: {
    internal: 'Alt er med, også lukkede punkter og interne bilag. Må ikke offentliggøres.',
    public: 'Lukket indhold og interne bilag er udeladt.',
  },
  leftOut: 'Det udelades af den offentlige udgave',
  nothingLeftOut: 'Intet udelades: Mødet har hverken lukkede punkter eller interne bilag.',
  findings: (count: number) => (count === 1 ? 'Kontrollen har 1 fund' : `Kontrollen har ${count} fund`),
  noFindings: 'Kontrollen har ingen fund.',
  save: 'Gem fil',
  making: 'Laver dokumentet …',
  saved: (name: string) => `Filen ${name} er gemt.`,
  printing: 'Underskriftsiden er sendt til udskrift.',
  noPrint: 'Underskriftsiden kunne ikke udskrives herfra. Eksportér den som PDF i stedet.',
}

/** Import of files, and its report. */
export const importing = {
  title: 'Import',
  button: 'Importér filer',
  drop: 'Slip filerne for at importere dem',
  progress: (done: number, total: number) => `${done} af ${total} læst`,
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
  replace: 'Erstat det, der er',
  replaceText: 'Det nuværende møde bevares som en version.',
  dismiss: 'Luk rapporten',
}
