import { localClock } from '../local-date.ts'

/** Words used on every screen. */
export const common = {
  program: 'Referent',
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  create: 'Create',
  done: 'Done',
  edit: 'Edit',
  moveDown: 'Move down',
  moveUp: 'Move up',
  remove: 'Remove',
  rename: 'Rename',
  retry: 'Try again',
  save: 'Save',
  undo: 'Undo',
  loading: 'Loading …',
  closed: 'Closed',
  open: 'Open',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  redo: 'Redo',
  ofItem: (what: string, number: number) => `${what} (item ${number})`,
  clock: localClock,
  changedElsewhere: {
    kept: (name: string, other: string) =>
      other.trim() === ''
        ? `${name} was emptied in another window. What you wrote stands here.`
        : `${name} was changed in another window: ‘${other}’. What you wrote stands here.`,
    taken: (name: string, other: string) =>
      `${name} was changed in another window. You had written: ‘${other}’.`,
    gone: (name: string, text: string) =>
      `${name} was removed in another window while you were in the field. It said: ‘${text}’.`,
    undone: (name: string) =>
      `${name} was changed because something was undone in another window. The text as it was stands under Versions.`,
    copy: 'Copy the text',
    takeTheirs: 'Use the other',
    takeMine: 'Use mine',
  },
  number: {
    wrong: (min: number, max: number, decimals: number) =>
      decimals === 0
        ? `Write a whole number from ${min} to ${max}.`
        : `Write a number from ${min} to ${max}.`,
  },
}

/** When something goes wrong that is not a refusal of the program's own. */
export const trouble = {
  connection: 'There is no connection to the program. What you have written is kept in the window.',
  connectionWayOut: 'Leave the window open. It will be tried again in a moment.',
  connectionGone:
    'The program still does not answer. Copy what you have written with ‘See it …’, start the program again, and paste the text in the window that then opens.',
  unexpected: 'Something went wrong in the program. What you have written is kept in the window.',
  unexpectedWayOut: 'Try again. If it does not help, close and open the program.',
  notRead: 'The information could not be loaded.',
  screen: 'The screen could not be shown. What is saved is safe.',
  screenWayOut: 'Reload the page.',
  reload: 'Reload',
}

/** The keys of the screens (F1). */
export const keys = {
  title: 'Keys on this screen',
  everywhere: 'Everywhere',
  here: 'On this screen',
  writing: 'In the text',
  list: {
    palette: 'Find an item, a meeting or an action',
    search: 'Search all items',
    keys: 'Show the keys',
    saved: 'See when it was last saved',
    choose: 'Choose an item in the agenda',
    ends: 'First and last item',
    day: 'Go to another day',
    previous: 'Previous item',
    next: 'Next item',
    move: 'Move the chosen item',
    rename: 'Rename the item',
    remove: 'Take the item off the agenda',
    columns: 'Move between the columns',
    columnsBack: 'Move back between the columns',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underlined',
    footnote: 'Footnote',
    columnWidth: 'Column narrower, wider',
    nest: 'A level in, out in a list',
    toolbar: 'Go to the toolbar',
    suggestions: 'Suggestions for the word at the caret',
    leave: 'Leave the text',
    texts: 'Next, previous text',
    beside: 'To the buttons after, before the text',
    phrase: 'Standing phrase, when the decision is empty',
  },
  names: {
    control: 'Ctrl',
    command: 'Cmd',
    alt: 'Alt',
    shift: 'Shift',
    up: '↑',
    down: '↓',
    remove: 'Delete',
  },
}
