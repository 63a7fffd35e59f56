import { strFromU8, unzlibSync } from 'fflate'

/** Where a stream begins: its dictionary before, and the line end that ISO 32000 asks for behind the word. */
const streamBegin = />>\s*stream\r?\n/g

/**
 * The texts of the files that a PDF carries (`/Type /EmbeddedFile`), in UTF-8, plain or deflated as most programs write
 * them. Streams are looked for where they stand, not by the table of objects, so that a PDF another program has
 * saved again is read too; what is no text is read as best it can. Null where the PDF or one of them is damaged.
 */
export function embeddedFiles(bytes: Uint8Array): string[] | null {
  const pdf = strFromU8(bytes, true)
  if (!pdf.slice(-2048).includes('%%EOF')) return null
  const texts: string[] = []
  for (const match of pdf.matchAll(streamBegin)) {
    const dictionary = pdf.slice(pdf.lastIndexOf(' obj', match.index), match.index)
    if (!/\/Type\s*\/EmbeddedFile\b/.test(dictionary)) continue
    const begin = match.index + match[0].length
    const end = begin + lengthOf(dictionary, pdf.indexOf('endstream', begin) - begin)
    const file = unpacked(bytes.subarray(begin, end), dictionary)
    if (file === null) return null
    texts.push(strFromU8(file))
  }
  return texts
}

/** A length that stands in another object is measured instead. */
function lengthOf(dictionary: string, measured: number): number {
  const written = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1]
  return written === undefined ? measured : Number(written)
}

/** Bytes that may follow a stream whose length was measured. */
const lineEnds = [0, 1, 2]

/** The file of a stream; none where it is packed in a way that is not ours, null where its checksum does not hold. */
function unpacked(stream: Uint8Array, dictionary: string): Uint8Array | null {
  if (!dictionary.includes('/Filter')) return stream
  if (!dictionary.includes('/FlateDecode')) return new Uint8Array()
  try {
    const file = unzlibSync(stream)
    const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
    const sum = adler32(file)
    return lineEnds.some((end) => view.getUint32(stream.length - end - 4) === sum) ? file : null
  } catch {
    return null
  }
}

/** The checksum at the end of a deflated stream (RFC 1950), which the library passes over. */
function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65521
    high = (high + low) % 65521
  }
  return high * 65536 + low
}
