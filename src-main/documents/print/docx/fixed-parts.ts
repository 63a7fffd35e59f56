/** The parts of a Word file by name, in the order they are packed. */
export type WordParts = ReadonlyMap<string, string | Uint8Array>

const noClock = 'T00:00:00Z'

/** What the parts are to say: the meeting's date, and how wide the text is, in twips. */
export interface PartFacts {
  readonly date: string
  readonly textWidth: number
  /** How high the room above footnotes is, in twips; Word draws its rule in the middle. */
  readonly noteRoom: number
}

/** Parts that carry something of the moment or of the library's own paper, and how it is put right. */
const repairs: Readonly<Record<string, (xml: string, facts: PartFacts) => string>> = {
  'docProps/core.xml': withDate,
  'word/_rels/document.xml.rels': withPlainLinkIds,
  'word/document.xml': (xml, facts) => withContentsEdge(withPlainLinkIds(withPlainNumbers(xml)), facts),
  'word/header1.xml': withPlainMark,
  'word/footnotes.xml': withPlainSeparators,
}

/**
 * The same document as the same parts: the library's random relationship ids become numbers in order of appearance, and
 * the properties carry the meeting's date instead of the clock. The other parts are passed on as they are.
 */
export function fixedParts(parts: WordParts, facts: PartFacts): WordParts {
  return new Map([...parts].map(([name, part]) => [name, repaired(name, part, facts)]))
}

function repaired(name: string, part: string | Uint8Array, facts: PartFacts): string | Uint8Array {
  const repair = repairs[name]
  return repair === undefined || typeof part !== 'string' ? part : repair(part, facts)
}

/** The library ends the lines of a contents list where A4 with margins of an inch does; here they end with the text. */
function withContentsEdge(xml: string, { textWidth }: PartFacts): string {
  return xml.replaceAll('<w:tab w:val="right" w:pos="9025"', `<w:tab w:val="right" w:pos="${textWidth}"`)
}

/** A watermark's name ends in a random one; Word knows it by the beginning. */
function withPlainMark(xml: string): string {
  return xml.replaceAll(/(PowerPlusWaterMarkObject)[\w-]+/g, '$11')
}

/** The library puts a footnote's number before the rule above footnotes, and gives it the height of a line of text. */
function withPlainSeparators(xml: string, { noteRoom }: PartFacts): string {
  return xml.replaceAll(
    /<w:spacing w:after="0" w:line="240" w:lineRule="auto"\/><\/w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g,
    `<w:spacing w:before="0" w:after="0" w:line="${noteRoom}" w:lineRule="exact"/></w:pPr>`,
  )
}

function withDate(xml: string, { date }: PartFacts): string {
  return withLanguage(xml).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}${noClock}`)
}

/** The library has no property for the language, which programs that list files look for there. */
function withLanguage(xml: string): string {
  return xml.replace('</cp:coreProperties>', '<dc:language>da-DK</dc:language></cp:coreProperties>')
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
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, (_, before, id) => before + bookmarks(id))
    .replaceAll(/(<(?:wp:docPr|pic:cNvPr) id=")(\d+)/g, (_, before, id) => before + pictures(id))
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
