import { localClock } from '../local-date.ts'

/** Words used on every screen. */
export const common = {
  program: 'Referent',
  add: 'Tilføj',
  cancel: 'Annullér',
  close: 'Luk',
  create: 'Opret',
  done: 'Færdig',
  edit: 'Redigér',
  moveDown: 'Flyt ned',
  moveUp: 'Flyt op',
  remove: 'Fjern',
  rename: 'Omdøb',
  retry: 'Prøv igen',
  save: 'Gem',
  undo: 'Fortryd',
  loading: 'Henter …',
  closed: 'Lukket',
  open: 'Åbent',
  undone: (what: string) => `Fortrudt: ${what}`,
  redone: (what: string) => `Gjort igen: ${what}`,
  redo: 'Gentag',
  ofItem: (what: string, number: number) => `${what} (punkt ${number})`,
  clock: localClock,
  /** A field that two windows wrote in; `other` are the words that do not stand. */
  changedElsewhere: {
    kept: (name: string, other: string) =>
      other.trim() === ''
        ? `${name} blev tømt i et andet vindue. Her står, hvad du har skrevet.`
        : `${name} blev ændret i et andet vindue: «${other}». Her står, hvad du har skrevet.`,
    taken: (name: string, other: string) =>
      `${name} blev ændret i et andet vindue. Du havde skrevet: «${other}».`,
    gone: (name: string, text: string) =>
      `${name} blev fjernet i et andet vindue, mens du var i feltet. Der stod: «${text}».`,
    undone: (name: string) =>
      `${name} blev ændret, fordi der blev fortrudt i et andet vindue. Teksten, som den var, står under Versioner.`,
    copy: 'Kopiér teksten',
    takeTheirs: 'Brug den anden',
    takeMine: 'Brug min',
  },
  number: {
    wrong: (min: number, max: number, decimals: number) =>
      decimals === 0 ? `Skriv et helt tal fra ${min} til ${max}.` : `Skriv et tal fra ${min} til ${max}.`,
  },
}

/** When something goes wrong that is not a refusal of the program's own. */
export const trouble = {
  connection: 'Der er ingen forbindelse til programmet. Det, du har skrevet, er bevaret i vinduet.',
  connectionWayOut: 'Lad vinduet stå åbent. Der prøves igen om lidt.',
  connectionGone:
    'Programmet svarer stadig ikke. Kopiér det, du har skrevet, med «Se det …», start programmet igen, og sæt teksten ind i det vindue, der så åbnes.',
  unexpected: 'Noget gik galt i programmet. Det, du har skrevet, er bevaret i vinduet.',
  unexpectedWayOut: 'Prøv igen. Hjælper det ikke, så luk og åbn programmet.',
  notRead: 'Oplysningerne kunne ikke hentes.',
  screen: 'Skærmen kunne ikke vises. Det, der er gemt, er sikkert.',
  screenWayOut: 'Hent siden igen.',
  reload: 'Hent igen',
}

/** The keys of the screens (F1). */
export const keys = {
  title: 'Taster på denne skærm',
  everywhere: 'Overalt',
  here: 'På denne skærm',
  writing: 'I teksten',
  list: {
    palette: 'Find punkt, møde eller handling',
    search: 'Søg i alle punkter',
    keys: 'Vis tasterne',
    saved: 'Se, hvornår der sidst er gemt',
    choose: 'Vælg punkt i dagsordenen',
    ends: 'Første og sidste punkt',
    day: 'Gå til en anden dag',
    previous: 'Forrige punkt',
    next: 'Næste punkt',
    move: 'Flyt det valgte punkt',
    rename: 'Omdøb punktet',
    remove: 'Tag punktet af dagsordenen',
    columns: 'Skift mellem kolonnerne',
    columnsBack: 'Skift tilbage mellem kolonnerne',
    bold: 'Fed',
    italic: 'Kursiv',
    underline: 'Understreget',
    footnote: 'Fodnote',
    columnWidth: 'Kolonnen smallere, bredere',
    nest: 'Et niveau ind, ud i en liste',
    toolbar: 'Gå til værktøjslinjen',
    suggestions: 'Forslag til ordet ved markøren',
    leave: 'Forlad teksten',
    texts: 'Næste, forrige tekst',
    beside: 'Til knapperne efter, før teksten',
    phrase: 'Standardformulering, når beslutningen er tom',
  },
  names: {
    control: 'Ctrl',
    command: 'Cmd',
    alt: 'Alt',
    shift: 'Skift',
    up: '↑',
    down: '↓',
    remove: 'Delete',
  },
}
