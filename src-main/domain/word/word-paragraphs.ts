/** The parts of a Word file in which a reader meets text: the document, what runs along the edges, notes and comments. */
const textPart = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

const token =
  /<w:p(?: [^>]*?)?(\/?)>|<\/w:p>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)\b[^>]*>|<w:hyperlink [^>]*w:anchor="(_Toc)/g

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The paragraphs of a Word file as they are read, in order and without empty ones: the document's own first, then those of
 * edges, notes and comments. Blanks are counted as one; page numbers, which Word fills in itself, are left out of contents
 * lists and edges, so that saving a file in Word changes none of its paragraphs.
 */
export function wordParagraphs(parts: ReadonlyMap<string, string | Uint8Array>): string[] {
  const names = [...parts.keys()].filter((name) => textPart.test(name)).sort()
  return names.flatMap((name) => {
    const xml = parts.get(name)
    const texts = typeof xml === 'string' ? paragraphsOf(xml) : []
    const edge = /header|footer/.test(name)
    return texts
      .map((text) => squeezed(edge ? text.replaceAll(/\d+/g, '') : text))
      .filter((text) => text !== '')
  })
}

/** Paragraphs stand inside each other where there are text boxes; each is told when it ends. */
function paragraphsOf(xml: string): string[] {
  const done: string[] = []
  const open: { text: string; listed: boolean }[] = []
  for (const [whole, closed, text, anchor] of xml.matchAll(token)) {
    const last = open.at(-1)
    if (whole.startsWith('<w:p') && closed !== undefined) {
      if (closed === '') open.push({ text: '', listed: false })
    } else if (whole === '</w:p>') {
      const paragraph = open.pop()
      if (paragraph !== undefined) done.push(withoutPage(paragraph))
    } else if (last !== undefined && anchor !== undefined) last.listed = true
    else if (last !== undefined) last.text += text === undefined ? '\t' : plain(text)
  }
  return done
}

function withoutPage({ text, listed }: { readonly text: string; readonly listed: boolean }): string {
  return listed ? text.replace(/\t\d*\s*$/, '') : text
}

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|apos|amp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
  })
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
