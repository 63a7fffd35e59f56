import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'

const titles: Record<Transfer, string> = {
  deferred: 'Udsæt punktet',
  moved: 'Flyt punktet til et andet møde',
  copied: 'Kopiér punktet til et andet møde',
  'handed-on': 'Send punktet videre',
}
const whats: Record<Transfer, string> = {
  deferred:
    'Punktet bliver stående her og besluttes «Udsættes», hvis intet er besluttet. Det kommer på det valgte møde med sagens forløb.',
  moved: 'Punktet forlader denne dagsorden og kommer på det valgte møde.',
  copied: 'Punktet bliver, som det er, og en kopi kommer på det valgte møde.',
  'handed-on':
    'Punktet kommer på mødet i det udvalg, der træffer beslutningen. Det bliver stående her som indstilling.',
}
const does: Record<Transfer, string> = {
  deferred: 'Udsæt',
  moved: 'Flyt',
  copied: 'Kopiér',
  'handed-on': 'Send videre',
}
const dones: Record<Transfer, string> = {
  deferred: 'udsat',
  moved: 'flyttet',
  copied: 'kopieret',
  'handed-on': 'sendt videre',
}

/** What takes an item to another meeting, and the marks it can have. */
export const transfer = {
  title: (how: Transfer, number: number) => `${titles[how]} (punkt ${number})`,
  whats,
  does,
  menu: {
    deferred: 'Udsæt …',
    moved: 'Flyt til et andet møde …',
    copied: 'Kopiér til et andet møde …',
    handedOn: (body: string) => `Send videre til ${body} …`,
  },
  to: 'Til mødet',
  next: 'Næste møde, når det kommer',
  onDate: 'En dato …',
  date: 'Dato',
  waits: 'Er mødet ikke oprettet endnu, venter punktet og kommer på dagsordenen, når det bliver det.',
  decidedOtherwise: 'Punktet har en beslutning. Hvad skal der ske med den?',
  replaceDecision: 'Den erstattes af «Udsættes»',
  keepDecision: 'Den bliver stående, som den er',
  done: (how: Transfer, title: string, where: string) => `«${title}» er ${dones[how]} til ${where}`,
  nextWords: 'næste møde',
  follow: 'Gå til punktet',
  links: 'Hvor punktet kommer fra og går hen',
  withdrawn: 'Udgår',
  withdraw: 'Punktet udgår',
  restore: 'Punktet udgår ikke',
  withdrawnNote: 'Punktet udgår. Det beholder sit nummer.',
  withdrawnDone: (title: string) => `«${title}» udgår`,
  restoredDone: (title: string) => `«${title}» udgår ikke`,
  group: 'Gruppeoverskrift',
  groupMenu: 'Gruppeoverskrift …',
  publicTitle: 'Titel for offentligheden',
  addPublicTitle: 'Tilføj en titel for offentligheden',
  offered: {
    'case-number': 'samme sagsnummer',
    title: 'samme titel',
  },
  addTreatment: (text: string) => `Tilføj ${text}`,
  addHistory: (count: number) =>
    count === 1 ? 'Tilføj 1 tidligere beslutning i sagen' : `Tilføj ${count} tidligere beslutninger i sagen`,
  fromTemplate: (heading: string) =>
    `Tilføj ${heading.charAt(0).toLocaleLowerCase('da')}${heading.slice(1)} fra skabelonen`,
}
