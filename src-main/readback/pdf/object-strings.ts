import type { PdfFile } from './scan.ts'
import { textString } from './text-string.ts'
import { isBytes, isDict, isKind, isList, nameOf, type PdfDict, type PdfValue } from './values.ts'

const places: Readonly<Record<string, string>> = {
  Alt: 'alternativ tekst',
  ActualText: 'alternativ tekst',
  E: 'alternativ tekst',
  TU: 'alternativ tekst',
  URI: 'adressen i et link',
  F: 'navnet på en vedhæftet fil',
  UF: 'navnet på en vedhæftet fil',
  Desc: 'navnet på en vedhæftet fil',
  Author: 'dokumentets egenskaber',
  Subject: 'dokumentets egenskaber',
  Keywords: 'dokumentets egenskaber',
  Creator: 'dokumentets egenskaber',
  Producer: 'dokumentets egenskaber',
}

/** Every string and name of every object by the place it means; strings of content streams are not among them. */
export function objectStrings(file: PdfFile): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const properties = new Set(file.trailers.map((trailer) => file.resolve(trailer.get('Info'))))
  for (const { value } of file.objects) collect(value, { found, place: null, key: '', properties })
  for (const trailer of file.trailers) collect(trailer, { found, place: null, key: '', properties })
  return found
}

interface At {
  readonly found: Map<string, Set<string>>
  /** The place that the dictionary around means, null where its keys decide. */
  readonly place: string | null
  readonly key: string
  readonly properties: ReadonlySet<PdfValue>
}

/** Where nothing better can be said of a text's place. */
export const hiddenPlace = 'en skjult del af filen'

function collect(value: PdfValue, at: At): void {
  if (isBytes(value)) add(at.found, at.place ?? places[at.key] ?? hiddenPlace, textString(value))
  else if (isKind(value, 'name')) add(at.found, hiddenPlace, value.name)
  else if (isList(value)) for (const one of value) collect(one, at)
  else if (isKind(value, 'stream')) collect(value.dict, at)
  else if (isDict(value)) {
    const place = at.properties.has(value) ? 'dokumentets egenskaber' : meaning(value)
    for (const [key, one] of value) {
      add(at.found, hiddenPlace, key)
      collect(one, { ...at, key, place })
    }
  }
}

/** Bookmarks and remarks are known by what stands beside their text. */
function meaning(dict: PdfDict): string | null {
  if (dict.has('Title') && (dict.has('Parent') || dict.has('Dest') || dict.has('A'))) return 'bogmærker'
  const subtype = nameOf(dict.get('Subtype'))
  if (dict.has('Rect') && subtype !== 'Link') return 'en bemærkning i filen'
  return null
}

function add(found: Map<string, Set<string>>, place: string, text: string): void {
  const texts = found.get(place) ?? new Set()
  texts.add(text)
  found.set(place, texts)
}
