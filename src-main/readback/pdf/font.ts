import { type CharacterMap, readCharacterMap } from './character-map.ts'
import { baseEncoding } from './encodings.ts'
import { decoded } from './filters.ts'
import { glyphText } from './glyph-names.ts'
import type { PdfFile } from './scan.ts'
import { isDict, isKind, isList, nameOf, type PdfDict, type PdfValue } from './values.ts'

/** A font as a reader of text sees it. */
export interface PdfFont {
  readonly name: string
  /** The text of a shown string; not `whole` where no map tells the text of some code in it. */
  readonly read: (bytes: Uint8Array) => { readonly text: string; readonly whole: boolean }
}

type Resolve = PdfFile['resolve']

/** The font of a font dictionary: by its ToUnicode map, else by its encoding. */
export function readFont(dict: PdfDict, resolve: Resolve): PdfFont {
  const name = nameOf(resolve(dict.get('BaseFont'))) ?? nameOf(resolve(dict.get('Subtype'))) ?? 'uden navn'
  const map = mapIn(resolve(dict.get('ToUnicode')), resolve)
  const composite = nameOf(resolve(dict.get('Subtype'))) === 'Type0'
  return { name, read: composite ? compositeReader(dict, map, resolve) : simpleReader(dict, map, resolve) }
}

function mapIn(value: PdfValue, resolve: Resolve): CharacterMap | null {
  return isKind(value, 'stream') ? readCharacterMap(decoded(value, resolve).bytes) : null
}

/** Codes are as long as the font's own CMap says, two bytes where it is one of the usual named ones. */
function compositeReader(dict: PdfDict, map: CharacterMap | null, resolve: Resolve): PdfFont['read'] {
  const encoding = resolve(dict.get('Encoding'))
  const named = nameOf(encoding)
  const spaces =
    mapIn(encoding, resolve)?.spaces ?? (named?.startsWith('Identity') ? [] : (map?.spaces ?? []))
  const ofTwo = spaces.every((space) => space.bytes === 2)
  return (bytes) => {
    let text = ''
    let whole = true
    for (let at = 0; at < bytes.length; ) {
      const [code, length] = ofTwo ? [twoBytes(bytes, at), 2] : nextCode(bytes, at, spaces)
      const found = map?.texts.get(code)
      if (found === undefined) whole = false
      else text += found
      at += length
    }
    return { text, whole }
  }
}

function twoBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
}

function nextCode(bytes: Uint8Array, at: number, spaces: CharacterMap['spaces']): readonly [number, number] {
  let code = 0
  for (let length = 1; length <= 4; length += 1) {
    code = code * 256 + (bytes[at + length - 1] ?? 0)
    if (spaces.some(({ bytes: long, low, high }) => long === length && code >= low && code <= high))
      return [code, length]
  }
  return [twoBytes(bytes, at), 2]
}

function simpleReader(dict: PdfDict, map: CharacterMap | null, resolve: Resolve): PdfFont['read'] {
  const table = encodingOf(dict, resolve)
  return (bytes) => {
    const texts = Array.from(bytes, (code) => map?.texts.get(code) ?? table?.[code] ?? null)
    return { text: texts.join(''), whole: !texts.includes(null) }
  }
}

/** The text of every code; undefined for codes and null for fonts that have only signs of their own. */
function encodingOf(dict: PdfDict, resolve: Resolve): readonly (string | null)[] | null {
  const encoding = resolve(dict.get('Encoding'))
  const type3 = nameOf(resolve(dict.get('Subtype'))) === 'Type3'
  const ownSigns = type3 || isSymbolic(dict, resolve)
  if (encoding === null) return ownSigns ? pictorial(dict, resolve) : baseEncoding(null)
  if (!isDict(encoding)) return baseEncoding(nameOf(encoding))
  const base = nameOf(resolve(encoding.get('BaseEncoding')))
  const table: (string | null)[] =
    base === null && ownSigns ? new Array<null>(256).fill(null) : [...baseEncoding(base)]
  let code = 0
  const differences = resolve(encoding.get('Differences'))
  for (const entry of isList(differences) ? differences.map((one) => resolve(one)) : []) {
    if (typeof entry === 'number') code = entry
    const glyph = nameOf(entry)
    if (glyph === null) continue
    table[code] = glyphText(glyph)
    code += 1
  }
  return table
}

/** Bullets and arrows of the two standard fonts of signs are no text; other symbolic fonts need a map. */
function pictorial(dict: PdfDict, resolve: Resolve): readonly string[] | null {
  const name = nameOf(resolve(dict.get('BaseFont'))) ?? ''
  return /ZapfDingbats|Symbol$/.test(name) ? new Array<string>(256).fill(' ') : null
}

function isSymbolic(dict: PdfDict, resolve: Resolve): boolean {
  const name = nameOf(resolve(dict.get('BaseFont'))) ?? ''
  const descriptor = resolve(dict.get('FontDescriptor'))
  if (!isDict(descriptor)) return /ZapfDingbats|Symbol$/.test(name)
  return (Number(resolve(descriptor.get('Flags'))) & 4) !== 0
}
