/** The characters of PDFDocEncoding that are letters and are not where Latin-1 has them (ISO 32000-1, D.2). */
const letters = new Map([
  [0x93, 'fi'],
  [0x94, 'fl'],
  [0x95, 'Ł'],
  [0x96, 'Œ'],
  [0x97, 'Š'],
  [0x98, 'Ÿ'],
  [0x99, 'Ž'],
  [0x9a, 'ı'],
  [0x9b, 'ł'],
  [0x9c, 'œ'],
  [0x9d, 'š'],
  [0x9e, 'ž'],
])

/** The text of a string outside a page (7.9.2.2): UTF-16 or UTF-8 by its first bytes, else PDFDocEncoding. */
export function textString(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(buffer.subarray(2))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return buffer.subarray(2).toString('utf16le')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return buffer.subarray(3).toString('utf8')
  const latin = buffer.toString('latin1')
  return latin.replace(/[\u0093-\u009e]/g, (sign) => letters.get(sign.charCodeAt(0)) ?? ' ')
}
