import { decoded } from './filters.ts'
import { checkTables, isTable } from './tables.ts'
import { readToken, skipSpace } from './tokens.ts'
import { isDict, isKind, nameOf, type PdfDict, type PdfStream, PdfTrouble, type PdfValue } from './values.ts'

/** One object of a file, with the byte it begins at (null inside an object stream). */
export interface PdfObject {
  readonly number: number
  readonly offset: number | null
  readonly value: PdfValue
}

/** Every object of a PDF in the order of the file, earlier versions and such that nothing points at too. */
export interface PdfFile {
  readonly objects: readonly PdfObject[]
  /** The newest version of every object. */
  readonly newest: ReadonlyMap<number, PdfValue>
  /** Every trailer, of tables and of cross-reference streams. */
  readonly trailers: readonly PdfDict[]
  /** All bytes that lie outside streams. */
  readonly between: readonly Uint8Array[]
  /** What a reference points at, or the value itself. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue
}

/** A file while it is scanned: its bytes, the same as Latin-1, and what was found. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly latin: string
  readonly objects: PdfObject[]
  readonly between: Uint8Array[]
}

/**
 * Reads a PDF from its first byte to its last instead of following its tables, so that nothing in it is passed over.
 * Throws `PdfTrouble` for what cannot be read: encryption, broken or unknown packing, tables that point elsewhere.
 */
export function scanPdf(bytes: Uint8Array): PdfFile {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const scan: Scan = { bytes, latin, objects: [], between: [] }
  scanObjects(scan)
  const newest = new Map<number, PdfValue>()
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null
    for (let step = 0; isKind(found, 'ref'); step += 1)
      found = step > 50 ? null : (newest.get(found.number) ?? null)
    return found
  }
  for (const { number, value } of scan.objects) newest.set(number, value)
  const objects = scan.objects.flatMap((object) => [object, ...packedIn(object, resolve)])
  for (const { number, value } of objects) newest.set(number, value)
  const trailers = trailersOf(scan)
  if (trailers.every((trailer) => !trailer.has('Root'))) throw new PdfTrouble('den er ikke hel')
  if (trailers.some((trailer) => resolve(trailer.get('Encrypt')) !== null))
    throw new PdfTrouble('filen er krypteret')
  checkTables(scan, resolve)
  return { objects, newest, trailers, between: scan.between, resolve }
}

const begins = /(\d{1,10})[\s\0]+\d{1,5}[\s\0]+obj(?![a-zA-Z])/g

function scanObjects(scan: Scan): void {
  const { bytes, latin, objects, between } = scan
  begins.lastIndex = 0
  let outside = 0
  for (let found = begins.exec(latin); found !== null; found = begins.exec(latin)) {
    const cursor = { bytes, at: begins.lastIndex }
    const token = readToken(cursor, true) ?? null
    const value = isKind(token, 'operator') ? null : token
    skipSpace(cursor)
    const stream = isDict(value) && latin.startsWith('stream', cursor.at)
    if (!stream) {
      objects.push({ number: Number(found[1]), offset: found.index, value })
      begins.lastIndex = Math.max(begins.lastIndex, isKind(token, 'operator') ? 0 : cursor.at)
      continue
    }
    const [from, to] = streamRange(scan, value, cursor.at + 'stream'.length)
    const held: PdfStream = { kind: 'stream', dict: value, raw: bytes.subarray(from, to) }
    objects.push({ number: Number(found[1]), offset: found.index, value: held })
    between.push(bytes.subarray(outside, from))
    outside = to
    begins.lastIndex = to
  }
  between.push(bytes.subarray(outside))
}

/** First and last byte of a stream: by its length where "endstream" follows there, else to the next "endstream". */
function streamRange({ latin }: Scan, dict: PdfDict, after: number): readonly [number, number] {
  const from = latin[after] === '\r' ? (latin[after + 1] === '\n' ? after + 2 : after + 1) : after + 1
  const length = streamLength(latin, dict.get('Length'))
  if (length !== null && /^\s*endstream/.test(latin.slice(from + length, from + length + 20)))
    return [from, from + length]
  const end = latin.indexOf('endstream', from)
  if (end === -1) throw new PdfTrouble('en del af filen har ingen ende')
  return [from, latin.slice(0, end).endsWith('\r\n') ? end - 2 : end - 1]
}

function streamLength(latin: string, length: PdfValue | undefined): number | null {
  if (typeof length === 'number') return length
  if (!isKind(length, 'ref')) return null
  const found = new RegExp(`(?<!\\d)${length.number}\\s+\\d+\\s+obj\\s+(\\d+)`).exec(latin)
  return found === null ? null : Number(found[1])
}

/** The objects inside an object stream (7.5.7). */
function packedIn({ value }: PdfObject, resolve: PdfFile['resolve']): PdfObject[] {
  if (!isKind(value, 'stream') || nameOf(value.dict.get('Type')) !== 'ObjStm') return []
  const { bytes } = decoded(value, resolve)
  const cursor = { bytes, at: 0 }
  const first = Number(resolve(value.dict.get('First')))
  const heads = Array.from({ length: Number(resolve(value.dict.get('N'))) }, () => [
    Number(readToken(cursor, false)),
    Number(readToken(cursor, false)),
  ])
  return heads.map(([number = Number.NaN, offset = Number.NaN]) => {
    const read = readToken({ bytes, at: first + offset }, true) ?? null
    return { number, offset: null, value: isKind(read, 'operator') ? null : read }
  })
}

function trailersOf({ bytes, latin, objects, between }: Scan): PdfDict[] {
  const streams = objects.flatMap(({ value }) => (isTable(value) ? [value.dict] : []))
  const tables = between.flatMap((part) => {
    const start = part.byteOffset - bytes.byteOffset
    return [...latin.slice(start, start + part.length).matchAll(/trailer\s*(?=<<)/g)].map(
      ({ index, 0: word }) => readToken({ bytes, at: start + index + word.length }, true),
    )
  })
  return [...tables.filter((value) => isDict(value)), ...streams]
}
