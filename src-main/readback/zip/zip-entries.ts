import { inflateRawSync } from 'node:zlib'
import { inflatedWhole } from '../inflate.ts'

/** One file of a zip archive, unpacked; null where it is packed in a way that is not known, or locked. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** The files of a zip archive, and the bytes that belong to none of them (comments, and what is hidden between). */
export interface ZipFile {
  readonly entries: readonly ZipEntry[]
  readonly between: readonly Uint8Array[]
}

const end = 0x06054b50
const central = 0x02014b50
const local = 0x04034b50

/** Reads a zip archive by its directory (PKWARE's APPNOTE, 4.3); null where it has none that can be followed. */
export function zipEntries(bytes: Uint8Array): ZipFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = endOf(view)
  if (tail === null) return null
  const entries: ZipEntry[] = []
  const taken: (readonly [number, number])[] = []
  let at = view.getUint32(tail + 16, true)
  for (let count = view.getUint16(tail + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== central) return null
    const nameLength = view.getUint16(at + 28, true)
    const start = view.getUint32(at + 42, true)
    const packed = view.getUint32(at + 20, true)
    if (start + 30 > bytes.length || view.getUint32(start, true) !== local) return null
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const how = { method: view.getUint16(at + 10, true), locked: (view.getUint16(at + 8, true) & 1) === 1 }
    entries.push({ name, bytes: unpacked(bytes.subarray(from, from + packed), how) })
    taken.push([from, from + packed])
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { entries, between: gaps(bytes, taken) }
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_600; at -= 1)
    if (view.getUint32(at, true) === end) return at
  return null
}

function unpacked(
  packed: Uint8Array,
  { method, locked }: { readonly method: number; readonly locked: boolean },
): Uint8Array | null {
  if (locked) return null
  if (method === 0) return packed
  return method === 8 ? inflatedWhole(packed, inflateRawSync) : null
}

function gaps(bytes: Uint8Array, taken: readonly (readonly [number, number])[]): Uint8Array[] {
  const between: Uint8Array[] = []
  let at = 0
  for (const [from, to] of [...taken].sort(([one], [other]) => one - other)) {
    between.push(bytes.subarray(at, Math.max(at, from)))
    at = Math.max(at, to)
  }
  return [...between, bytes.subarray(at)]
}

/** How many files lie in the bytes by their own heads, whether the directory names them or not. */
export function countLocalHeads(parts: readonly Uint8Array[]): number {
  const head = Buffer.from([0x50, 0x4b, 3, 4])
  return parts.reduce((sum, part) => {
    const buffer = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
    let count = 0
    for (let at = buffer.indexOf(head); at !== -1; at = buffer.indexOf(head, at + 4)) count += 1
    return sum + count
  }, 0)
}
