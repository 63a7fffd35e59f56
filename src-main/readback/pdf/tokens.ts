import { type Operator, PdfTrouble, type PdfValue } from './values.ts'

/** A place in some bytes, moved on by reading. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

const space = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))
const deepest = 200

/** The next value or operator; undefined at the end. References are read where `refs` (they do not exist in content streams). */
export function readToken(cursor: Cursor, refs: boolean, depth = 0): PdfValue | Operator | undefined {
  skipSpace(cursor)
  const { bytes } = cursor
  const byte = bytes[cursor.at]
  if (byte === undefined) return undefined
  if (depth > deepest) throw new PdfTrouble('dele af filen ligger for dybt inde i hinanden')
  switch (byte) {
    case 0x2f:
      return { kind: 'name', name: readName(cursor) }
    case 0x28:
      return readLiteral(cursor)
    case 0x5b:
      cursor.at += 1
      return readUntil(cursor, ']', { refs, depth })
    case 0x3c:
      if (bytes[cursor.at + 1] !== 0x3c) return readHex(cursor)
      cursor.at += 2
      return dictOf(readUntil(cursor, '>>', { refs, depth }))
    case 0x3e:
      cursor.at += bytes[cursor.at + 1] === 0x3e ? 2 : 1
      return { kind: 'operator', name: '>>' }
    case 0x5d:
    case 0x7b:
    case 0x7d:
    case 0x29:
      cursor.at += 1
      return { kind: 'operator', name: String.fromCharCode(byte) }
    default:
      return readWord(cursor, refs)
  }
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

const escapes = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
])

function readLiteral(cursor: Cursor): Uint8Array {
  const { bytes } = cursor
  const out: number[] = []
  let open = 1
  cursor.at += 1
  while (cursor.at < bytes.length) {
    const byte = bytes[cursor.at] ?? 0
    cursor.at += 1
    if (byte === 0x5c) readEscape(cursor, out)
    else {
      if (byte === 0x28) open += 1
      if (byte === 0x29) open -= 1
      if (open === 0) break
      out.push(byte)
    }
  }
  return Uint8Array.from(out)
}

function readEscape(cursor: Cursor, out: number[]): void {
  const { bytes } = cursor
  const byte = bytes[cursor.at] ?? 0
  cursor.at += 1
  if (byte >= 0x30 && byte <= 0x37) {
    let value = byte - 0x30
    for (let count = 1; count < 3; count += 1) {
      const digit = bytes[cursor.at] ?? 0
      if (digit < 0x30 || digit > 0x37) break
      value = value * 8 + digit - 0x30
      cursor.at += 1
    }
    out.push(value & 255)
  } else if (byte === 13) {
    if (bytes[cursor.at] === 10) cursor.at += 1
  } else if (byte !== 10) out.push(escapes.get(byte) ?? byte)
}

function readHex(cursor: Cursor): Uint8Array {
  const { bytes } = cursor
  const end = bytes.indexOf(0x3e, cursor.at)
  const last = end === -1 ? bytes.length : end
  const digits = Buffer.from(bytes.subarray(cursor.at + 1, last))
    .toString('latin1')
    .replace(/[^0-9a-fA-F]/g, '')
  cursor.at = last + 1
  return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'))
}
