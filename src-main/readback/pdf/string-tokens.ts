import type { Cursor } from './tokens.ts'

const escapes = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
])

/** Reads a string in parentheses; the cursor stands on the first of them. */
export function readLiteral(cursor: Cursor): Uint8Array {
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

/** Reads a string of hexadecimal digits in angle brackets. */
export function readHex(cursor: Cursor): Uint8Array {
  const { bytes } = cursor
  const end = bytes.indexOf(0x3e, cursor.at)
  const last = end === -1 ? bytes.length : end
  const digits = Buffer.from(bytes.subarray(cursor.at + 1, last))
    .toString('latin1')
    .replace(/[^0-9a-fA-F]/g, '')
  cursor.at = last + 1
  return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'))
}
