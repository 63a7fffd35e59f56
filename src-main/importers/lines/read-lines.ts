import type { Gap, Line, Style } from './line.ts'

/** Whether a text is Markdown: its items or its title are Markdown headings. */
export function styleOf(text: string): Style {
  return /^#{1,6}[ \t]+(?:\*\*)?(?:Punkt[ \t]+\d|Referat|Dagsorden|Beslutningsprotokol)/im.test(text)
    ? 'markdown'
    : 'plain'
}

/** The lines of a text that have words, with what stood before each of them. */
export function readLines(text: string, style: Style): Line[] {
  const lines: Line[] = []
  let blanks: string[] = []
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = readLine(raw, { number: index + 1, gap: gapOf(blanks, raw), style })
    if (line.text === '') blanks.push(raw)
    else {
      lines.push(line)
      blanks = []
    }
  }
  return lines
}

function gapOf(blanks: readonly string[], raw: string): Gap {
  if (blanks.length === 0) return raw.startsWith('\f') ? 'page' : 'none'
  return blanks.length === 3 && blanks.every((blank) => blank === '') ? 'page' : 'paragraph'
}

function readLine(raw: string, at: { number: number; gap: Gap; style: Style }): Line {
  const spaced = clean(raw)
  const trimmed = spaced.trim().replace(/ {2,}/g, ' ')
  const heading = at.style === 'markdown' ? /^(#{1,6}) (.*)$/.exec(trimmed) : null
  const [, marks = '', title = ''] = heading ?? []
  return {
    number: at.number,
    raw,
    text: heading ? plainHeading(title) : trimmed,
    indent: spaced.length - spaced.trimStart().length,
    gap: at.gap,
    heading: heading ? marks.length : null,
    mark: null,
  }
}

/** Tabs, hard blanks, form feeds and other control characters are blanks; a byte order mark is nothing. */
function clean(raw: string): string {
  return raw.replace(/\uFEFF/g, '').replace(/[\s\p{Cc}]/gu, ' ')
}

function plainHeading(title: string): string {
  return title
    .replace(/ #+$/, '')
    .replace(/\*\*|__/g, '')
    .trim()
}
