import { inside, type Passage, type Reading, readingOf, together } from '../reading.ts'
import { type MarkupToken, markupText, markupTokens } from './tokens.ts'

type ReadInner = (bytes: Uint8Array, fileName: string) => Reading

const properties = new Set(['title', 'meta'])
const alternatives = new Set(['alt', 'title', 'aria-label', 'aria-description', 'summary'])

interface State {
  readonly found: Map<string, string[]>
  readonly inner: Reading[]
  readonly readInner: ReadInner
  text: string
  element: string
}

/** All text of a web page: what is shown or hidden, attributes, comments, scripts, styles, and files in data addresses. */
export function readHtml(bytes: Uint8Array, readInner: ReadInner): Reading {
  const state: State = { found: new Map(), inner: [], readInner, text: '', element: '' }
  for (const token of markupTokens(markupText(bytes))) take(token, state)
  const passages: Passage[] = [
    { place: 'sidens tekst', pieces: [state.text] },
    ...[...state.found].map(([place, pieces]) => ({ place, pieces })),
  ]
  return together([readingOf(passages), ...state.inner])
}

function take(token: MarkupToken, state: State): void {
  const { element } = state
  if (token.kind === 'note') add(state, noteKind(element), token.text)
  if (token.kind === 'text') {
    if (properties.has(element)) add(state, 'dokumentets egenskaber', token.text)
    else state.text += token.text
  }
  state.element = token.kind === 'open' ? token.name.toLowerCase() : ''
  if (token.kind !== 'open') return
  for (const [name, value] of token.attributes) takeAttribute(name, value, state)
}

function takeAttribute(name: string, value: string, state: State): void {
  add(state, 'en skjult del af siden', name)
  const data = /^data:([^,;]*)((?:;[^,]*)?),/.exec(value)
  if (data === null) {
    add(state, attributePlace(state.element, name.toLowerCase()), value)
    return
  }
  const kind = data[1]?.startsWith('image') ? 'billede' : 'vedhæng'
  state.inner.push(inside(`et indlejret ${kind}`, state.readInner(dataOf(value, data), '')))
}

function add({ found }: State, place: string, text: string): void {
  const texts = found.get(place) ?? []
  texts.push(text)
  found.set(place, texts)
}

function noteKind(element: string): string {
  if (element === 'style' || element === 'script') return 'sidens kode'
  return 'en kommentar i sidens kode'
}

function attributePlace(element: string, name: string): string {
  if (element === 'meta') return 'dokumentets egenskaber'
  if (alternatives.has(name)) return 'alternativ tekst'
  return name === 'href' ? 'adressen i et link' : 'en skjult del af siden'
}

function dataOf(value: string, [head, , parameters = '']: RegExpExecArray): Uint8Array {
  const body = value.slice(head.length)
  if (parameters.includes('base64')) return Uint8Array.from(Buffer.from(body, 'base64'))
  return new TextEncoder().encode(decodeURIComponent(body))
}
