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
  return /^word\/(document|_rels\/document)\.xml/.test(entry.name) ? withPlainIds(xml) : xml
}

function withDate(xml: string, date: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}${noClock}`)
}

function withPlainIds(xml: string): string {
  return xml
}
