import { inside, type Passage, type Reading, readingOf, together } from '../reading.ts'
import { markupText, markupTokens } from './tokens.ts'

type ReadInner = (bytes: Uint8Array, fileName: string) => Reading

const properties = new Set(['title', 'meta'])
const alternatives = new Set(['alt', 'title', 'aria-label', 'aria-description', 'summary'])

/** All text of a web page: what is shown or hidden, attributes, comments, scripts, styles, and files in data addresses. */
export function readHtml(bytes: Uint8Array, readInner: ReadInner): Reading {
  const found = new Map<string, string[]>()
  const add = (place: string, text: string) => found.set(place, [...(found.get(place) ?? []), text])
  const inner: Reading[] = []
  let text = ''
  let element = ''
  for (const token of markupTokens(markupText(bytes))) {
    if (token.kind === 'text') {
      if (properties.has(element)) add('dokumentets egenskaber', token.text)
      else text += token.text
    } else if (token.kind === 'note') add(noteKind(element), token.text)
    element = token.kind === 'open' ? token.name.toLowerCase() : ''
    if (token.kind !== 'open') continue
    for (const [name, value] of token.attributes) {
      add('en skjult del af siden', name)
      const data = /^data:([^,;]*)((?:;[^,]*)?),/.exec(value)
      if (data === null) add(attributePlace(element, name.toLowerCase()), value)
      else
        inner.push(
          inside(
            `et indlejret ${data[1]?.startsWith('image') ? 'billede' : 'vedhæng'}`,
            readInner(dataOf(value, data), ''),
          ),
        )
    }
  }
  const passages: Passage[] = [
    { place: 'sidens tekst', pieces: [text] },
    ...[...found].map(([place, pieces]) => ({ place, pieces })),
  ]
  return together([readingOf(passages), ...inner])
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
