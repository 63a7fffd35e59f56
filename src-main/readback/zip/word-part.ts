import { type MarkupToken, markupText, markupTokens } from '../markup/tokens.ts'
import { readJson } from '../read-json.ts'
import type { Passage } from '../reading.ts'

const bodies = new Map([
  ['word/document.xml', 'dokumentets tekst'],
  ['docProps/core.xml', 'dokumentets egenskaber'],
  ['docProps/app.xml', 'dokumentets egenskaber'],
  ['docProps/custom.xml', 'dokumentets egenskaber'],
])
const alternatives = new Set(['descr', 'title', 'alt'])

/** What is known while a part is read: the runs of the text, and whether the run that is open is hidden. */
interface State {
  readonly place: string
  readonly found: Map<string, Set<string>>
  /** Text of runs as it stands on paper: a phrase may be cut into runs anywhere, and codes may stand between them. */
  shown: string
  hidden: string
  all: string
  element: string
  vanished: boolean
}

/** The text of one part of a Word file: runs joined, hidden text, instructions, attributes, comments and names of elements. */
export function readWordPart(name: string, bytes: Uint8Array): Passage[] {
  const place =
    bodies.get(name) ?? (/^word\/(?:header|footer)\d*\.xml$/.test(name) ? 'sidehoved eller sidefod' : name)
  const state: State = {
    place,
    found: new Map(),
    shown: '',
    hidden: '',
    all: '',
    element: '',
    vanished: false,
  }
  for (const token of markupTokens(markupText(bytes))) take(token, state)
  return [
    { place: 'skjult tekst', pieces: state.hidden === '' ? [] : [state.hidden] },
    { place, pieces: [state.shown, state.all] },
    ...[...state.found].map(([where, texts]) => ({ place: where, pieces: [...texts] })),
  ]
}

/** A data file that lies in a part as the text of an element (custom XML): in it a phrase may be parted by formatting. */
function dataIn(text: string): string[] {
  if (!text.trimStart().startsWith('{')) return []
  const { passages } = readJson(new TextEncoder().encode(text))
  return passages.flatMap(({ pieces }) => pieces)
}

function take(token: MarkupToken, state: State): void {
  if (token.kind === 'note') add(state, state.place, token.text)
  if (token.kind === 'text') takeText(token.text, state)
  if (token.kind === 'close' && token.name === 'w:r') state.vanished = false
  state.element = token.kind === 'open' ? token.name : ''
  if (token.kind !== 'open') return
  if (token.name === 'w:vanish' || token.name === 'w:specVanish') state.vanished = true
  add(state, state.place, token.name)
  for (const [name, value] of token.attributes) {
    add(state, state.place, name)
    add(state, attributePlace(token.name, name, state.place), value)
  }
}

function takeText(text: string, state: State): void {
  state.all += text
  for (const piece of dataIn(text)) add(state, state.place, piece)
  if (state.element === 'w:t') {
    if (state.vanished) state.hidden += text
    else state.shown += text
  }
}

function attributePlace(element: string, attribute: string, place: string): string {
  if (element === 'w:bookmarkStart') return 'bogmærker'
  return alternatives.has(attribute) ? 'alternativ tekst' : place
}

/** The same names and values come thousands of times in a part; each is kept once. */
function add({ found }: State, place: string, text: string): void {
  const texts = found.get(place) ?? new Set()
  texts.add(text)
  found.set(place, texts)
}
