import { readHex, readLiteral } from './string-tokens.ts'
import { type Operator, PdfTrouble, type PdfValue } from './values.ts'

/** A place in some bytes, moved on by reading. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

const space = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))
const deepest = 200
const greater = 0x3e

/** The next value or operator; undefined at the end. References are read where `refs` (they do not exist in content streams). */
export function readToken(cursor: Cursor, refs: boolean, depth = 0): PdfValue | Operator | undefined {
  skipSpace(cursor)
  const { bytes } = cursor
  const sign = bytes[cursor.at]
  if (sign === undefined) return undefined
  if (depth > deepest) throw new PdfTrouble('dele af filen ligger for dybt inde i hinanden')
  switch (String.fromCharCode(sign)) {
    case '/':
      return { kind: 'name', name: readName(cursor) }
    case '(':
      return readLiteral(cursor)
    case '[':
      cursor.at += 1
      return readUntil(cursor, ']', { refs, depth })
    case '<':
      if (bytes[cursor.at + 1] !== sign) return readHex(cursor)
      cursor.at += 2
      return dictOf(readUntil(cursor, '>>', { refs, depth }))
    default:
      return delimiters.has(sign) ? readDelimiter(cursor, sign) : readWord(cursor, refs)
  }
}

/** "]", ">>" and signs that belong nowhere. */
function readDelimiter(cursor: Cursor, sign: number): Operator {
  const twice = sign === greater && cursor.bytes[cursor.at + 1] === greater
  cursor.at += twice ? 2 : 1
  return { kind: 'operator', name: twice ? '>>' : String.fromCharCode(sign) }
}

/** Moves past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor
  for (;;) {
    const byte = bytes[cursor.at]
    if (byte === 0x25) {
      while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at += 1
    } else if (byte !== undefined && space.has(byte)) cursor.at += 1
    else return
  }
}

function readUntil(
  cursor: Cursor,
  end: string,
  { refs, depth }: { readonly refs: boolean; readonly depth: number },
): PdfValue[] {
  const values: PdfValue[] = []
  for (;;) {
    const value = readToken(cursor, refs, depth + 1)
    if (value === undefined) return values
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'operator') {
      if (value.name === end) return values
    } else values.push(value)
  }
}

function dictOf(values: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
  const dict = new Map<string, PdfValue>()
  for (let at = 0; at + 1 < values.length; at += 2) {
    const key = values[at]
    if (typeof key === 'object' && key !== null && 'kind' in key && key.kind === 'name')
      dict.set(key.name, values[at + 1] ?? null)
  }
  return dict
}

function readRegular(cursor: Cursor): string {
  const { bytes } = cursor
  const start = cursor.at
  for (;;) {
    const byte = bytes[cursor.at]
    if (byte === undefined || space.has(byte) || delimiters.has(byte)) break
    cursor.at += 1
  }
  let text = ''
  for (let at = start; at < cursor.at; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

function readName(cursor: Cursor): string {
  cursor.at += 1
  const raw = readRegular(cursor)
  if (!raw.includes('#') && !/[\u0080-\u00ff]/.test(raw)) return raw
  const bytes = raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const number = /^[+-]*(?:\d+\.?\d*|\.\d+)(?:-\d*)?$/

function readWord(cursor: Cursor, refs: boolean): PdfValue | Operator {
  const word = readRegular(cursor)
  if (number.test(word)) {
    const value = Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, ''))
    return (refs && /^\d+$/.test(word) ? referenceAt(cursor, value) : null) ?? value
  }
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : { kind: 'operator', name: word }
}

/** Moves past "0 R" and answers the reference; stays where it is not one. */
function referenceAt(cursor: Cursor, value: number): PdfValue | null {
  const { bytes } = cursor
  let at = cursor.at
  const blanks = () => {
    const before = at
    while (space.has(bytes[at] ?? -1)) at += 1
    return at > before
  }
  if (!blanks()) return null
  const digits = at
  while ((bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at += 1
  if (at === digits || !blanks() || bytes[at] !== 0x52) return null
  const after = bytes[at + 1]
  if (after !== undefined && !space.has(after) && !delimiters.has(after)) return null
  cursor.at = at + 1
  return { kind: 'ref', number: value }
}
