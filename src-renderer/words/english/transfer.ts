import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'

const titles: Record<Transfer, string> = {
  deferred: 'Defer the item',
  moved: 'Move the item to another meeting',
  copied: 'Copy the item to another meeting',
  'handed-on': 'Send the item on',
}
const whats: Record<Transfer, string> = {
  deferred:
    'The item stays here and is decided ‘Udsættes’ (deferred) if nothing is decided. It goes to the chosen meeting with the history of the case.',
  moved: 'The item leaves this agenda and goes to the chosen meeting.',
  copied: 'The item stays as it is, and a copy goes to the chosen meeting.',
  'handed-on':
    'The item goes to a meeting of the committee that takes the decision. It stays here as a recommendation.',
}
const does: Record<Transfer, string> = {
  deferred: 'Defer',
  moved: 'Move',
  copied: 'Copy',
  'handed-on': 'Send on',
}
const dones: Record<Transfer, string> = {
  deferred: 'deferred',
  moved: 'moved',
  copied: 'copied',
  'handed-on': 'sent on',
}

/** What takes an item to another meeting, and the marks it can have. */
export const transfer = {
  title: (how: Transfer, number: number) => `${titles[how]} (item ${number})`,
  whats,
  does,
  menu: {
    deferred: 'Defer …',
    moved: 'Move to another meeting …',
    copied: 'Copy to another meeting …',
    handedOn: (body: string) => `Send on to ${body} …`,
  },
  to: 'To the meeting',
  next: 'Next meeting, when it comes',
  onDate: 'A date …',
  date: 'Date',
  waits: 'If the meeting has not been created yet, the item waits and goes on the agenda when it is.',
  decidedOtherwise: 'The item already has a decision. What is to happen to it?',
  replaceDecision: 'It is replaced by ‘Udsættes’ (deferred)',
  keepDecision: 'It stays as it is',
  done: (how: Transfer, title: string, where: string) => `‘${title}’ has been ${dones[how]} to ${where}`,
  nextWords: 'the next meeting',
  follow: 'Go to the item',
  links: 'Where the item comes from and goes to',
  withdrawn: 'Withdrawn',
  withdraw: 'Withdraw the item',
  restore: 'Put the item back',
  withdrawnNote: 'The item is withdrawn. It keeps its number.',
  withdrawnDone: (title: string) => `‘${title}’ is withdrawn`,
  restoredDone: (title: string) => `‘${title}’ is no longer withdrawn`,
  group: 'Group heading',
  groupMenu: 'Group heading …',
  publicTitle: 'Title for the public',
  addPublicTitle: 'Add a title for the public',
  offered: {
    'case-number': 'same case number',
    title: 'same title',
  },
  addTreatment: (text: string) => `Add ${text}`,
  addHistory: (count: number) =>
    count === 1 ? 'Add 1 earlier decision in the case' : `Add ${count} earlier decisions in the case`,
  fromTemplate: (heading: string) => `Add ${heading} from the template`,
}
