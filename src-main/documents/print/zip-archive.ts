/** What a zip archive needs of the platform. `node:zlib` has both, and is far faster than a script. */
export interface Compression {
  /** DEFLATE without a header of its own (RFC 1951). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array
  readonly crc32: (bytes: Uint8Array) => number
}

interface Entry {
  readonly name: Uint8Array
  readonly packed: Uint8Array
  /** What both of the entry's headers say: version, flags, method, time, date, CRC, sizes, lengths of name and extra field. */
  readonly facts: readonly Field[]
}

/** A number of so many bytes, the lowest first. */
type Field = readonly [bytes: 2 | 4, value: number]

const version = 20
const utf8Names = 0x0800
const deflated = 8

/**
 * A zip archive (PKWARE's APPNOTE, 4.3) of files in their order, each dated `date` (`2026-03-03`) at midnight. For files
 * below four gigabytes, which all documents are.
 */
export function zipArchive(
  files: ReadonlyMap<string, string | Uint8Array>,
  date: string,
  compression: Compression,
): Uint8Array {
  const entries = [...files].map((file) => entryOf(file, date, compression))
  const bodies = entries.map(({ name, packed, facts }) =>
    joined([fields([[4, 0x04034b50], ...facts]), name, packed]),
  )
  const central = joined(entries.map((entry, at) => listed(entry, lengthOf(bodies.slice(0, at)))))
  const end = fields([
    [4, 0x06054b50],
    [4, 0],
    [2, entries.length],
    [2, entries.length],
    [4, central.length],
    [4, lengthOf(bodies)],
    [2, 0],
  ])
  return joined([...bodies, central, end])
}

function entryOf(
  [fileName, content]: readonly [string, string | Uint8Array],
  date: string,
  { deflate, crc32 }: Compression,
): Entry {
  const encoder = new TextEncoder()
  const name = encoder.encode(fileName)
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  const packed = deflate(bytes)
  const sizes: Field[] = [
    [4, packed.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  ]
  return {
    name,
    packed,
    facts: [
      [2, version],
      [2, utf8Names],
      [2, deflated],
      [2, 0],
      [2, dosDate(date)],
      [4, crc32(bytes)],
      ...sizes,
    ],
  }
}

/** An entry of the central directory: comment, disk and attributes are none. */
function listed({ name, facts }: Entry, start: number): Uint8Array {
  const none: Field[] = [
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
  ]
  return joined([fields([[4, 0x02014b50], [2, version], ...facts, ...none, [4, start]]), name])
}

/** Years from 1980, months and days in seven, four and five bits. */
function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return (Math.max(0, year - 1980) << 9) | (month << 5) | day
}

function fields(all: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
