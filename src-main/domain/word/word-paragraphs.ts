import { createFields } from './fields.ts'

/** A paragraph that has begun: its text so far, and whether it is a line of a contents list. */
interface OpenParagraph {
  text: string
  listed: boolean
}

/** The parts of a Word file in which a reader meets text beside the document: what runs along the edges, notes, comments. */
const textPart = /^word\/(?:header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

const token =
  /<w:p(?: [^>]*?)?(?<empty>\/?)>|<\/w:p>|<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<w:(?:tab|br|cr)\b[^>]*>|<w:noBreakHyphen\/>|<w:hyperlink [^>]*w:anchor="(?<anchor>_Toc)|<w:fldChar [^>]*w:fldCharType="(?<field>\w+)"|<w:instrText[^>]*>(?<code>[^<]*)<|<w:fldSimple [^>]*w:instr="(?<simple>[^"]*)"|<\/w:fldSimple>/g

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The paragraphs of a Word file as they are read, in order and without empty ones: the document's own first, then those of
 * edges, notes and comments. Blanks are counted as one; page numbers, which Word fills in itself, are left out, so that
 * saving a file in Word changes none of its paragraphs.
 */
export function wordParagraphs(parts: ReadonlyMap<string, string | Uint8Array>): string[] {
  const around = [...parts.keys()].filter((name) => textPart.test(name)).sort()
  return ['word/document.xml', ...around].flatMap((name) => {
    const xml = parts.get(name)
    const texts = typeof xml === 'string' ? paragraphsOf(xml) : []
    return texts.map(squeezed).filter((text) => text !== '')
  })
}

/** Paragraphs stand inside each other where there are text boxes; each is told when it ends. */
function paragraphsOf(xml: string): string[] {
  const done: string[] = []
  const open: OpenParagraph[] = []
  const fields = createFields()
  for (const { 0: whole, groups = {} } of xml.matchAll(token)) {
    const last = open.at(-1)
    if (groups['empty'] === '') open.push({ text: '', listed: false })
    else if (whole === '</w:p>') done.push(...open.splice(-1).map(withoutPage))
    else if (fields.took(whole, groups) || last === undefined || fields.filledIn()) continue
    else if (groups['anchor'] !== undefined) last.listed = true
    else if (groups['empty'] === undefined) last.text += said(whole, groups['text'])
  }
  return done
}

function said(whole: string, text: string | undefined): string {
  if (text !== undefined) return plain(text)
  return whole.startsWith('<w:noBreakHyphen') ? '-' : '\t'
}

/** Word writes some hyphens as signs and some as elements of their own, and soft ones say nothing. */
function squeezed(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u2011', '-').replaceAll(/\s+/g, ' ').trim()
}

function withoutPage({ text, listed }: OpenParagraph): string {
  return listed ? text.replace(/\t\d*\s*$/, '') : text
}

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|apos|amp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
  })
}
