import { PdfTrouble } from './values.ts'

/** Undoes ASCIIHexDecode. */
export function asciiHex(bytes: Uint8Array): Uint8Array {
  const [text = ''] = Buffer.from(bytes).toString('latin1').split('>')
  const digits = text.replace(/[^0-9a-fA-F]/g, '')
  return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'))
}

/** Undoes ASCII85Decode. */
export function ascii85(bytes: Uint8Array): Uint8Array {
  const [text = ''] = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\s*<~/, '')
    .split('~')
  const out: number[] = []
  for (const [group] of text.replace(/\s/g, '').matchAll(/z|[!-u]{1,5}/g)) {
    const full = group === 'z' ? '!!!!!' : group.padEnd(5, 'u')
    let value = 0
    for (const sign of full) value = value * 85 + sign.charCodeAt(0) - 33
    const four = [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
    out.push(...four.slice(0, group === 'z' ? 4 : group.length - 1))
  }
  return Uint8Array.from(out.map((byte) => byte & 255))
}

/** Undoes RunLengthDecode. */
export function runLength(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let at = 0
  for (;;) {
    const length = bytes[at]
    if (length === undefined || length === 128) return Uint8Array.from(out)
    at += 1
    if (length < 128) {
      for (const byte of bytes.subarray(at, at + length + 1)) out.push(byte)
      at += length + 1
    } else {
      const byte = bytes[at]
      if (byte === undefined) throw new PdfTrouble('en pakket del af filen er beskadiget')
      for (let count = 0; count < 257 - length; count += 1) out.push(byte)
      at += 1
    }
  }
}
