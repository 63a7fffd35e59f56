import { unzipSync } from 'fflate'
import type { FilePart, FileText } from '../domain/checks/file-text.ts'
import { withoutEntities, withoutTags } from './without-tags.ts'
import { workbookParts } from './workbook-parts.ts'

/** How much a file may unfold to, in bytes (200 MB): more is a trap, or nothing a person has written. */
const largestUnfolded = 200 * 1024 * 1024

/** The parts of an Office file that hold words, and what they are called. */
const places: readonly (readonly [form: RegExp, place: string | null])[] = [
  [/^word\/document\d*\.xml$/, null],
  [/^word\/header\d*\.xml$/, 'sidehoved'],
  [/^word\/footer\d*\.xml$/, 'sidefod'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, 'noter'],
  [/^(?:word|ppt|xl)\/(?:.*\/)?comments?[^/]*\.xml$/, 'kommentarer'],
  [/^(?:word|ppt|xl)\/(?:.*\/)?(?:charts|diagrams|drawings)\/[^/]+\.xml$/, 'tegninger'],
  [/^word\/glossary\/document\.xml$/, 'byggeblokke'],
  [/^ppt\/slides\/slide(\d+)\.xml$/, 'dias'],
  [/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, 'noter til dias'],
  [/^docProps\/(?:core|app|custom)\.xml$/, 'egenskaber'],
  [/^customXml\/item\d*\.xml$/, 'data i filen'],
  [/^(?:content|styles|meta)\.xml$/, null],
]
const sheets = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/
/** Files inside the file, of which nothing is read. */
const embedded = /^(?:word|xl|ppt)\/embeddings\/|^Object \d/

/** The text of a Word, Excel, PowerPoint or OpenDocument file: every part with words, deleted ones and properties too. */
export function officeText(bytes: Uint8Array): FileText {
  let unfolded = 0
  let isTooBig = false
  const names: string[] = []
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name)
      const isWanted = sheets.test(name) || places.some(([form]) => form.test(name))
      unfolded += isWanted ? originalSize : 0
      isTooBig ||= unfolded > largestUnfolded
      return isWanted && !isTooBig
    },
  })
  if (isTooBig) return { read: false, why: 'too-big' }
  if (Object.keys(files).length === 0) return { read: false, why: 'damaged' }
  const texts = new Map(Object.entries(files).map(([name, part]) => [name, new TextDecoder().decode(part)]))
  return {
    read: true,
    parts: [...wordParts(texts), ...workbookParts(texts)],
    without: names.some((name) => embedded.test(name)) ? ['filer, der er indlejret i den'] : [],
  }
}

function wordParts(texts: ReadonlyMap<string, string>): FilePart[] {
  return [...texts].flatMap(([name, xml]) => {
    const [form, place] = places.find(([one]) => one.test(name)) ?? []
    if (form === undefined || place === undefined) return []
    const number = form.exec(name)?.[1]
    const text = /^(?:word|ppt|xl)\//.test(name) ? runsOf(xml) : withoutTags(xml)
    return [{ place: number === undefined ? place : `${place} ${number}`, text }]
  })
}

const run =
  /<(?:\w+:)?(?:t|delText|instrText|v|f)(?: [^>]*)?>([^<]*)<|<(?:\w+:)?(tab|br|cr|noBreakHyphen|softHyphen)\b[^>]*\/>|<\/(?:\w+:)?(p)>|\b(?:descr|title|alt)="([^"]*)"/g
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}

/** The runs of a part one after another, as they stand in a paragraph; paragraphs are parted by a blank line. */
function runsOf(xml: string): string {
  const words = [...xml.matchAll(run)].map(([, text, sign, paragraph, told]) => {
    if (text !== undefined) return text
    if (sign !== undefined) return signs[sign] ?? ''
    return paragraph === undefined ? `\n\n${told ?? ''}\n\n` : '\n\n'
  })
  return withoutEntities(words.join(''))
}
