import { holdKeyGroups, keyLines } from '../screens/hold/key-lines.ts'
import type { Route } from '../state/route.ts'
import { texts } from '../words/texts.ts'
import { keyNames } from './key-names.ts'

/** Keys that work together, and what each does. */
export interface KeyGroup {
  readonly title: string
  readonly lines: readonly KeyLine[]
}
export type KeyLine = readonly [what: string, ...keys: readonly string[]]

const { list } = texts.keys
const line = (what: string, shortcut: string): KeyLine => [what, ...keyNames(shortcut)]
const upAndDown = `${keyNames('ArrowUp')} ${keyNames('ArrowDown')}`

const tabs = ['Tab', keyNames('shift+Tab').join(' ')]

const agenda: readonly KeyLine[] = [
  [list.choose, upAndDown],
  [list.ends, 'Home', 'End'],
  [list.move, ...keyNames('alt'), upAndDown],
  [list.remove, texts.keys.names.remove],
]
const writing: readonly KeyLine[] = [
  line(list.bold, 'mod+B'),
  line(list.italic, 'mod+I'),
  line(list.underline, 'mod+U'),
  line(list.footnote, 'mod+alt+F'),
  [list.nest, ...tabs],
  [list.columnWidth, ...keyNames('alt+shift'), '← →'],
  line(list.toolbar, 'alt+F10'),
  line(list.suggestions, 'alt+Enter'),
  [list.texts, ...tabs],
  line(list.leave, 'Esc'),
  [list.beside, 'Esc', ...tabs],
  [list.phrase, '1-9'],
]
const year: readonly KeyLine[] = [[list.day, '← ↑ ↓ →']]

/** The keys that belong to a list or a text, not to a command: what is not in the table of commands. */
export function fixedKeys(route: Route): readonly KeyGroup[] {
  if (route.at === 'hold') return holdGroups()
  if (route.at === 'committee' && route.place === 'year')
    return [{ title: texts.shell.places.year, lines: year }]
  if (route.at !== 'meeting') return []
  const inText = route.part === 'participants' || route.part === 'life' ? [] : writing
  return [
    { title: texts.meeting.agenda, lines: agenda },
    { title: texts.keys.writing, lines: inText },
  ].filter(({ lines }) => lines.length > 0)
}

function holdGroups(): readonly KeyGroup[] {
  return holdKeyGroups.map(({ title, mode }) => ({
    title,
    lines: keyLines(mode, { begun: false, paused: false }).map(({ key, words }) => [words, key] as const),
  }))
}
