import JSZip from 'jszip'

const noClock = 'T00:00:00Z'

/**
 * The same document as the same bytes: the library's random relationship ids become numbers in order of appearance, the
 * properties carry the meeting's date instead of the clock, and the archive's own dates are fixed.
 */
export async function fixedParts(packed: Uint8Array, date: string): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(packed)
  const names = Object.keys(source.files).sort()
  const target = new JSZip()
  for (const name of names) {
    const entry = source.files[name]
    if (entry === undefined || entry.dir) continue
    target.file(name, await fixedPart(entry, date), {
      date: new Date(`${date}${noClock}`),
      createFolders: false,
    })
  }
  return target.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  })
}

async function fixedPart(entry: JSZip.JSZipObject, date: string): Promise<string | Uint8Array> {
  if (!/\.(xml|rels)$/.test(entry.name)) return entry.async('uint8array')
  const xml = await entry.async('string')
  if (entry.name === 'docProps/core.xml') return withDate(xml, date)
  if (entry.name === 'word/_rels/document.xml.rels') return withPlainLinkIds(xml)
  return entry.name === 'word/document.xml' ? withPlainLinkIds(withPlainNumbers(xml)) : xml
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
