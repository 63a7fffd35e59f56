import type { RunMarks } from './run-marks.ts'

/** A piece of a line: words with their marks, a footnote, or a break. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: RunMarks }
  | { readonly kind: 'footnote'; readonly text: string }
  | { readonly kind: 'break' }

/** The lines of a paragraph: a blank line parts paragraphs, and none begins or ends with a break. */
export function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  let breaks = 0
  for (const piece of collapsed(pieces)) {
    if (piece.kind === 'break') {
      breaks += 1
      continue
    }
    const blank = piece.kind === 'text' && piece.text.trim() === ''
    if (blank && breaks > 0) continue
    const before = paragraphs.at(-1) ?? []
    if (breaks > 1) paragraphs.push([])
    else if (breaks === 1 && before.length > 0)
      paragraphs.splice(-1, 1, [...trimmed(before), { kind: 'break' }])
    breaks = 0
    paragraphs.at(-1)?.push(piece)
  }
  return paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0)
}

/** The HTML of a line; runs that are dressed alike are one. */
export function writeLine(pieces: readonly Piece[]): string {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (piece.kind === 'text' && before?.kind === 'text' && sameMarks(piece.marks, before.marks))
      joined[joined.length - 1] = { ...before, text: before.text + piece.text }
    else joined.push(piece)
  }
  return joined.map(writePiece).join('')
}

/** Every run of white space is one space, also across pieces; a hard space between two words stays. */
function collapsed(pieces: readonly Piece[]): Piece[] {
  let afterSpace = true
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'text') {
      afterSpace = piece.kind === 'break'
      return [piece]
    }
    const spaced = piece.text.replace(/[\s\u00a0]{2,}|[^\S\u00a0]/g, ' ')
    const text = afterSpace ? spaced.replace(/^[ \u00a0]/, '') : spaced
    if (text !== '') afterSpace = /[ \u00a0]$/.test(text)
    return text === '' ? [] : [{ ...piece, text }]
  })
}

function trimmed(paragraph: readonly Piece[]): Piece[] {
  const last = paragraph.at(-1)
  if (last?.kind !== 'text') return [...paragraph]
  const text = last.text.replace(/[\s\u00a0]+$/, '')
  const rest = paragraph.slice(0, -1)
  return text === '' ? trimmed(rest) : [...rest, { ...last, text }]
}

function sameMarks(one: RunMarks, other: RunMarks): boolean {
  return one.strong === other.strong && one.em === other.em && one.u === other.u && one.href === other.href
}

function writePiece(piece: Piece): string {
  if (piece.kind === 'break') return '<br>'
  if (piece.kind === 'footnote') return `<span data-footnote>${escaped(piece.text)}</span>`
  const { strong, em, u, href } = piece.marks
  const dressed = [strong && 'strong', em && 'em', u && 'u']
    .filter((name) => name !== false)
    .reduceRight((inner, name) => `<${name}>${inner}</${name}>`, escaped(piece.text))
  return href === null ? dressed : `<a href="${escaped(href)}">${dressed}</a>`
}

/** Text as it stands in HTML, also between quotation marks. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;')
}
