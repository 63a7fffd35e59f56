import { PdfTrouble } from './values.ts'

const clear = 256
const end = 257

/** Undoes LZWDecode (ISO 32000-1, 7.4.4); `early` widens the codes one code sooner, as PDF does by default. */
export function lzw(bytes: Uint8Array, early: boolean): Uint8Array {
  const out: number[] = []
  let table = freshTable()
  let width = 9
  let last: readonly number[] | null = null
  for (const code of codes(bytes, () => width)) {
    if (code === end) break
    if (code === clear) {
      table = freshTable()
      width = 9
      last = null
      continue
    }
    const known: readonly number[] | undefined =
      table[code] ?? (last === null ? undefined : [...last, last[0] ?? 0])
    if (known === undefined) throw new PdfTrouble('en pakket del af filen er beskadiget')
    for (const byte of known) out.push(byte)
    if (last !== null) table.push([...last, known[0] ?? 0])
    last = known
    width = widthOf(table.length + (early ? 2 : 1))
  }
  return Uint8Array.from(out)
}

function freshTable(): (readonly number[])[] {
  return Array.from({ length: 258 }, (_, byte) => (byte < 256 ? [byte] : []))
}

function widthOf(size: number): number {
  if (size > 2048) return 12
  if (size > 1024) return 11
  return size > 512 ? 10 : 9
}

function* codes(bytes: Uint8Array, width: () => number): Generator<number> {
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= width()) {
      const wide = width()
      yield (held >>> (bits - wide)) & ((1 << wide) - 1)
      bits -= wide
      held &= (1 << bits) - 1
    }
  }
}
