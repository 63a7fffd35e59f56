import { digest } from '../digest.ts'
import { markupPassages } from '../markup/read-xml.ts'
import { inside, notRead, type Passage, type Reading, readingOf, together } from '../reading.ts'
import { stringsIn } from '../strings-in.ts'
import type { Drawing, Shown } from './drawing.ts'
import { decoded } from './filters.ts'
import { type PdfFont, readFont } from './font.ts'
import { hiddenPlace, objectStrings } from './object-strings.ts'
import { pagesOf, showPage, showStreams } from './pages.ts'
import { type PdfFile, scanPdf } from './scan.ts'
import { textString } from './text-string.ts'
import {
  isBytes,
  isDict,
  isKind,
  isList,
  nameOf,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from './values.ts'

/** Reads a file inside another by its name; handed in, for it may be of any kind. */
export type ReadInner = (bytes: Uint8Array, fileName: string) => Reading

/**
 * All text of a PDF: pages, bookmarks, properties, alternative texts, remarks, attached files, and whatever else lies
 * in it, also what no page shows. Throws `PdfTrouble` where the file as a whole cannot be read.
 */
export function readPdf(bytes: Uint8Array, readInner: ReadInner): Reading {
  const file = scanPdf(bytes)
  const drawing: Drawing = { file, font: fontsOf(file), drawn: new Set() }
  const pages = pagesOf(file).map((page) => ({ page, shown: showPage(page, drawing) }))
  const numbered = pages.map(({ page, shown }) => ({
    place: page.number === null ? 'en side, der ikke vises' : `side ${page.number}`,
    shown,
  }))
  const strings = [...objectStrings(file)].map(([place, texts]) => ({ place, pieces: [...texts] }))
  return namedFirst([
    ...numbered.map(({ place, shown }) => shownAt(place, shown)),
    readingOf(acrossPages(numbered)),
    ...otherStreams(drawing, readInner),
    readingOf(strings),
    readingOf([{ place: hiddenPlace, pieces: file.between.flatMap(wordsBetween) }]),
  ])
}

/** What stands between the objects, but for the lines of the table: its offsets are figures that chance gives, and no words. */
function wordsBetween(bytes: Uint8Array): string[] {
  return stringsIn(bytes).filter((text) => !/^\d{10} \d{5} [nf] ?$/.test(text))
}

/** A text may stand in the file as it lies there as well as in a place that has a name; the name is said first. */
function namedFirst(readings: readonly Reading[]): Reading {
  const { passages, unreadable } = together(readings)
  const isHidden = ({ place }: Passage) => place === hiddenPlace
  return { passages: [...passages.filter((one) => !isHidden(one)), ...passages.filter(isHidden)], unreadable }
}

function fontsOf(file: PdfFile): (dict: PdfDict) => PdfFont {
  const known = new Map<PdfDict, PdfFont>()
  return (dict) => {
    const font = known.get(dict) ?? readFont(dict, file.resolve)
    known.set(dict, font)
    return font
  }
}

function shownAt(
  place: string,
  { main, artefacts, spoken, alternatives, unseen, unknownFonts }: Shown,
): Reading {
  const passages: Passage[] = [
    { place, pieces: [main, artefacts, ...(spoken === main ? [] : [spoken])] },
    { place: `alternativ tekst på ${place}`, pieces: alternatives },
    { place: `en skjult del af ${place}`, pieces: unseen },
  ]
  const unknown = [...unknownFonts].map((font) => ({
    place,
    why: `skriften ${font} siger ikke, hvilke bogstaver den viser`,
  }))
  return { passages: readingOf(passages).passages, unreadable: unknown }
}

/** The end of each page and the beginning of the next, for what is broken between them. */
function acrossPages(pages: readonly { readonly place: string; readonly shown: Shown }[]): Passage[] {
  const edge = 400
  return pages.slice(1).map(({ place, shown }, at) => {
    const before = pages[at]
    return {
      place: `${before?.place ?? ''} og ${place}`,
      pieces: [(before?.shown.main.slice(-edge) ?? '') + shown.main.slice(0, edge)],
    }
  })
}

/** Streams that no page draws: attached files, properties, forms and old versions of pages, fonts, pictures. */
function otherStreams(drawing: Drawing, readInner: ReadInner): Reading[] {
  const { file } = drawing
  const names = attachmentNames(file)
  const streams = file.objects.flatMap(({ value }) => (isKind(value, 'stream') ? [value] : []))
  return streams
    .filter((stream) => !drawing.drawn.has(stream))
    .map((stream) => readStream(stream, { drawing, readInner, name: names.get(stream) ?? null }))
}

/** The names of attached files by their streams (ISO 32000-1, 7.11). */
function attachmentNames({ objects, resolve }: PdfFile): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>()
  const look = (value: PdfValue): void => {
    if (isList(value)) for (const one of value) look(one)
    if (!isDict(value)) return
    const name = resolve(value.get('UF') ?? value.get('F'))
    const held = resolve(value.get('EF'))
    if (isDict(held) && isBytes(name))
      for (const one of held.values()) names.set(resolve(one), textString(name))
    for (const one of value.values()) look(one)
  }
  for (const { value } of objects) look(value)
  return names
}

interface Around {
  readonly drawing: Drawing
  readonly readInner: ReadInner
  /** The name of the attached file that the stream holds, null where it holds none. */
  readonly name: string | null
}

function readStream(stream: PdfStream, { drawing, name, readInner }: Around): Reading {
  const type = nameOf(stream.dict.get('Type'))
  const subtype = nameOf(stream.dict.get('Subtype'))
  if (type === 'XRef') return readingOf([])
  if (subtype === 'Image')
    return readingOf([{ place: 'et billede', pieces: [digest(stream.raw), ...stringsIn(stream.raw)] }])
  const { bytes, picture } = decoded(stream, drawing.file.resolve)
  if (name !== null || type === 'EmbeddedFile')
    return inside(`vedhæftet fil «${name ?? 'uden navn'}»`, readInner(bytes, name ?? ''))
  if (type === 'Metadata' || subtype === 'XML')
    return readingOf([{ place: 'dokumentets egenskaber', pieces: markupPassages(bytes) }])
  const raw = readingOf([{ place: hiddenPlace, pieces: stringsIn(bytes) }])
  return picture === null && isContent(bytes) ? together([hiddenContent(stream, drawing), raw]) : raw
}

const mark = /(^|[\s\0])BT[\s\0]/

function isContent(bytes: Uint8Array): boolean {
  return mark.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

/** Text that no page shows: read with its own fonts, or with those of every page where it names none. */
function hiddenContent(stream: PdfStream, drawing: Drawing): Reading {
  const place = 'skjult tekst, som ingen side viser'
  const own = drawing.file.resolve(stream.dict.get('Resources'))
  const sets = isDict(own) ? [own] : [...new Set(pagesOf(drawing.file).map(({ resources }) => resources))]
  const shown = sets.map((resources) => showStreams([stream], resources, drawing))
  const read = shown.filter(({ unknownFonts }) => unknownFonts.size === 0)
  if (read.length === 0) return notRead(place, 'den bruger skrifter, som filen ikke har')
  return together(read.map((one) => shownAt(place, one)))
}
