import JSZip from 'jszip'

const noClock = 'T00:00:00Z'

/** Parts that carry something of the moment, and how it is taken out. */
const repairs: Readonly<Record<string, (xml: string, date: string) => string>> = {
  'docProps/core.xml': withDate,
  'word/_rels/document.xml.rels': withPlainLinkIds,
  'word/document.xml': (xml) => withPlainLinkIds(withPlainNumbers(xml)),
}

/**
 * The same document as the same bytes: the library's random relationship ids become numbers in order of appearance, the
 * properties carry the meeting's date instead of the clock, and the archive's own dates are fixed. The other parts are
 * passed on as they were packed.
 */
export async function fixedParts(packed: Uint8Array, date: string): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(packed)
  const moment = new Date(`${date}${noClock}`)
  for (const [name, repair] of Object.entries(repairs)) {
    const xml = await archive.file(name)?.async('string')
    if (xml !== undefined) archive.file(name, repair(xml, date), { createFolders: false })
  }
  for (const entry of Object.values(archive.files)) entry.date = moment
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 3 },
  })
}

function withDate(xml: string, date: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}${noClock}`)
}

/** Links are met in the same order in the text and in its relationships, so numbering both by appearance keeps them together. */
function withPlainLinkIds(xml: string): string {
  const plain = new Map<string, string>()
  return xml.replaceAll(/(?<=(?:r:id|Id)=")rId[\w-]{12,}(?=")/g, (id) => {
    const known = plain.get(id) ?? `rIdLink${plain.size + 1}`
    plain.set(id, known)
    return known
  })
}

/** The library counts bookmarks and pictures through all documents of a process; here each document counts its own. */
function withPlainNumbers(xml: string): string {
  const bookmarks = numberer()
  const pictures = numberer()
  return xml
    .replaceAll(/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g, bookmarks)
    .replaceAll(/(?<=<(?:wp:docPr|pic:cNvPr) id=")\d+/g, pictures)
}

/** Gives each number it is asked about a new one, from 1, in order of appearance. */
function numberer(): (number: string) => string {
  const known = new Map<string, string>()
  return (number) => {
    const plain = known.get(number) ?? String(known.size + 1)
    known.set(number, plain)
    return plain
  }
}
