import type { Texts } from '../texts.ts'

/** Find and replace in the open meeting. */
export const find: Texts['find'] = {
  title: 'Find and replace in the meeting',
  open: 'Find in the meeting',
  field: 'Find in the meeting',
  by: 'Replace with',
  previous: 'Previous (Shift+Enter)',
  next: 'Next (Enter)',
  matchCase: 'Match case',
  wholeWord: 'Whole words only',
  close: 'Close (Esc)',
  replace: 'Replace',
  replaceAll: 'Replace all',
  none: 'Not found in the items of the meeting',
  notLookedThrough: 'The participants, the place of the meeting and the section headings are not searched.',
  recorded: 'It is shown under “Hold meeting”.',
  fixed: 'It cannot be replaced: it is quoted from another meeting, or is a case number.',
  count: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  at: (at: number, count: number) => `${at} of ${count}`,
  inItem: (number: number, title: string) => `Item ${number}. ${title}`,
  replaced: (count: number) => (count === 1 ? '1 place replaced' : `${count} places replaced at once`),
}
