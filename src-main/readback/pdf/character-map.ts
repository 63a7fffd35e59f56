import { readToken } from './tokens.ts'
import { isBytes, isKind, isList, type PdfValue } from './values.ts'

/** How a font's codes are read (a CMap): how many bytes a code has, and the text of each code. */
export interface CharacterMap {
  readonly spaces: readonly CodeSpace[]
  readonly texts: ReadonlyMap<number, string>
}

interface CodeSpace {
  readonly bytes: number
  readonly low: number
  readonly high: number
}

const most = 200_000

/** Reads a ToUnicode map, or the code spaces of an embedded CMap (ISO 32000-1, 9.10.3; Adobe note 5411). */
export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const cursor = { bytes, at: 0 }
  const spaces: CodeSpace[] = []
  const texts = new Map<number, string>()
  let operands: PdfValue[] = []
  for (let token = readToken(cursor, false); token !== undefined; token = readToken(cursor, false)) {
    if (!isKind(token, 'operator')) {
      operands.push(token)
      continue
    }
    if (token.name === 'endcodespacerange') spaces.push(...codeSpaces(operands))
    if (token.name === 'endbfchar') addSingles(texts, operands)
    if (token.name === 'endbfrange') addRanges(texts, operands)
    operands = []
  }
  return { spaces, texts }
}

function codeSpaces(operands: readonly PdfValue[]): CodeSpace[] {
  const bounds = operands.filter((value) => isBytes(value))
  return Array.from({ length: bounds.length >> 1 }, (_, at) => {
    const low = bounds[2 * at] ?? new Uint8Array()
    return { bytes: low.length, low: code(low), high: code(bounds[2 * at + 1] ?? low) }
  })
}

function addSingles(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [from, to] = [operands[at], operands[at + 1]]
    if (isBytes(from) && isBytes(to)) texts.set(code(from), wide(to))
  }
}

function addRanges(texts: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [low, high, to] = [operands[at], operands[at + 1], operands[at + 2]]
    if (!isBytes(low) || !isBytes(high)) continue
    const first = code(low)
    const last = Math.min(code(high), first + most)
    for (let one = first; one <= last; one += 1) {
      const text = isList(to) ? to[one - first] : to
      if (isBytes(text)) texts.set(one, isList(to) ? wide(text) : counted(text, one - first))
    }
  }
}

/** The text of a range's first code with its last two bytes counted up. */
function counted(first: Uint8Array, steps: number): string {
  const text = wide(first)
  const last = text.charCodeAt(text.length - 1)
  return text.slice(0, -1) + String.fromCharCode(last + steps)
}

function wide(bytes: Uint8Array): string {
  return bytes.length === 1 ? String.fromCharCode(bytes[0] ?? 0) : new TextDecoder('utf-16be').decode(bytes)
}

function code(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0)
}
