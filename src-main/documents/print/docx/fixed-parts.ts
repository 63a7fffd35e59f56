/** The parts of a Word file by name, in the order they are packed. */
export type WordParts = ReadonlyMap<string, string | Uint8Array>

const noClock = 'T00:00:00Z'

/** Parts that carry something of the moment, and how it is taken out. */
const repairs: Readonly<Record<string, (xml: string, date: string) => string>> = {
  'docProps/core.xml': withDate,
  'word/_rels/document.xml.rels': withPlainLinkIds,
  'word/document.xml': (xml) => withPlainLinkIds(withPlainNumbers(xml)),
}

/**
 * The same document as the same parts: the library's random relationship ids become numbers in order of appearance, and
 * the properties carry the meeting's date instead of the clock. The other parts are passed on as they are.
 */
export function fixedParts(parts: WordParts, date: string): WordParts {
  return new Map([...parts].map(([name, part]) => [name, repaired(name, part, date)]))
}

function repaired(name: string, part: string | Uint8Array, date: string): string | Uint8Array {
  const repair = repairs[name]
  return repair === undefined || typeof part !== 'string' ? part : repair(part, date)
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
