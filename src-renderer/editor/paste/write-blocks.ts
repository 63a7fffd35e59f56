import { drawnAddress } from '../../../src-main/domain/pictures/drawn-only.ts'
import { wordsOf } from './elements.ts'
import { marksIn, noMarks, type RunMarks } from './run-marks.ts'
import { escaped, type Piece, paragraphsOf, writeLine } from './write-line.ts'

const paragraphs =
  'p, div, section, article, main, header, footer, aside, figure, figcaption, address, details, summary, form, fieldset, legend, dl, dt, dd, pre, center, hr, caption'
const headings = 'h4, h5, h6'
const holders = 'ul, ol, li, table, tbody, tr, td, th, blockquote'
/** Signs that break a line in the text itself. */
const lineSeparators = /[\v\u2028\u2029]/
const figures = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' }

/** Writes an element's content as blocks: whatever is written outside of a paragraph becomes one. */
export function writeBlocks(body: Element): string {
  const writer = new BlockWriter()
  writer.into(body, noMarks)
  return writer.written()
}

/** Walks through elements and writes what they hold, a line at a time. */
class BlockWriter {
  private html = ''
  private line: Piece[] = []

  written(): string {
    this.endLine('p')
    return this.html
  }

  into(element: Element, marks: RunMarks): void {
    for (const node of element.childNodes) {
      if (node instanceof Element) this.element(node, marks)
      else if (node.nodeType === Node.TEXT_NODE)
        this.lines((node.textContent ?? '').split(lineSeparators), marks)
    }
  }

  private element(element: Element, marks: RunMarks): void {
    if (element.matches(holders)) this.holder(element)
    else if (element.matches(headings)) this.block(element, element.localName, noMarks)
    else if (element.matches(paragraphs)) this.block(element, 'p', marksIn(element, marks))
    else if (element.localName === 'br') this.line.push({ kind: 'break' })
    else if (element.localName === 'img') this.image(element)
    else if (element.hasAttribute('data-footnote'))
      this.line.push({ kind: 'footnote', text: wordsOf(element) })
    else if (element.matches('sup, sub') && /^\d+$/.test(wordsOf(element)))
      this.words(raisedOrLowered(element), marks)
    else this.into(element, marksIn(element, marks))
  }

  private words(text: string, marks: RunMarks): void {
    this.line.push({ kind: 'text', text, marks })
  }

  private block(element: Element, name: string, marks: RunMarks): void {
    this.endLine('p')
    if (element.localName === 'pre') this.lines((element.textContent ?? '').split('\n'), marks)
    else this.into(element, name === 'p' ? marks : noMarks)
    this.endLine(name)
  }

  private lines(lines: readonly string[], marks: RunMarks): void {
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.line.push({ kind: 'break' })
      this.words(line, marks)
    }
  }

  private holder(element: Element): void {
    this.endLine('p')
    const before = this.html
    this.html = ''
    this.into(element, noMarks)
    this.endLine('p')
    const inside = this.html
    const name = element.localName
    const empty = inside === '' && name !== 'td' && name !== 'th'
    this.html = empty ? before : `${before}<${name}${attributesOf(element)}>${inside || '<p></p>'}</${name}>`
  }

  private image(element: Element): void {
    this.endLine('p')
    const [src = '', alt = ''] = ['src', 'alt'].map((name) => element.getAttribute(name) ?? '')
    this.html += `<img src="${escaped(drawnAddress(src))}" alt="${escaped(alt)}">`
  }

  private endLine(name: string): void {
    const found = paragraphsOf(this.line)
    this.line = []
    // A heading is one line, and is bold as it is.
    for (const paragraph of found)
      this.html += `<${name}>${writeLine(name === 'p' ? paragraph : bare(paragraph))}</${name}>`
  }
}

/** The signs for figures above or below the line, as in m² and CO₂: a text has no other form for them. */
function raisedOrLowered(element: Element): string {
  const signs = figures[element.localName === 'sup' ? 'sup' : 'sub']
  return wordsOf(element).replace(/\d/g, (figure) => signs[Number(figure)] ?? figure)
}

function bare(paragraph: readonly Piece[]): Piece[] {
  return paragraph.map((piece) =>
    piece.kind === 'text' ? { ...piece, marks: { ...noMarks, href: piece.marks.href } } : piece,
  )
}

function attributesOf(element: Element): string {
  const number = (name: string) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1
    return value === 1 ? '' : ` ${name}="${value}"`
  }
  if (element.localName === 'ol') {
    const form = element.getAttribute('data-form') ?? 'decimal'
    return number('start') + (form === 'decimal' ? '' : ` data-form="${form}"`)
  }
  return element.matches('td, th') ? number('colspan') + number('rowspan') : ''
}
