import { inside, notRead, type Reading, readingOf, together } from '../reading.ts'
import { stringsIn } from '../strings-in.ts'
import { readWordPart } from './word-part.ts'
import { countLocalHeads, type ZipEntry, zipEntries } from './zip-entries.ts'

type ReadInner = (bytes: Uint8Array, fileName: string) => Reading

/**
 * All text of a zip archive: every file in it, also such as nothing points at, their names, and what lies between them.
 * The parts of a Word file (or of another office file) are read as such.
 */
export function readZip(bytes: Uint8Array, readInner: ReadInner): Reading {
  const zip = zipEntries(bytes)
  if (zip === null) return notRead('filen', 'pakken er beskadiget')
  const office = zip.entries.some(({ name }) => name === '[Content_Types].xml')
  const heads = countLocalHeads(zip.between)
  return together([
    ...(heads > zip.entries.length ? [notRead('filen', 'der ligger skjulte dele i pakken')] : []),
    readingOf([
      { place: 'navnene på filens dele', pieces: zip.entries.map(({ name }) => name) },
      { place: 'en skjult del af filen', pieces: zip.between.flatMap((part) => stringsIn(part)) },
    ]),
    ...zip.entries.map((entry) => readEntry(entry, office, readInner)),
  ])
}

function readEntry({ name, bytes }: ZipEntry, office: boolean, readInner: ReadInner): Reading {
  if (bytes === null) return notRead(office ? name : `«${name}»`, 'den er låst eller beskadiget')
  if (name.endsWith('/')) return readingOf([])
  if (office && /\.(?:xml|rels|vml)$/i.test(name)) return readingOf(readWordPart(name, bytes))
  return inside(office ? name : `«${name}»`, readInner(bytes, name))
}
