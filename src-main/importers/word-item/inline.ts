import { linkTarget } from '../../domain/rich-text/link-target.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { loseComment, readNote } from './notes.ts'
import { chosen, readPictures, textBoxes } from './pictures.ts'
import type { Reading } from './reading.ts'
import { type Around, runMarks } from './run-marks.ts'
import { attribute, below, children, within, type Xml } from './xml.ts'

/** What stands in a paragraph: runs and breaks, pictures (blocks of their own), and text boxes still to be read. */
export type Piece =
  | { readonly kind: 'run'; readonly node: RichTextNode }
  | { readonly kind: 'block'; readonly node: RichTextNode }
  | { readonly kind: 'box'; readonly box: Xml }

/** What Word puts around runs and what says nothing by itself: its content counts. */
const wrappers = new Set(['smartTag', 'customXml', 'bdo', 'dir', 'fldSimple', 'sdtContent'])

/** The pieces of a paragraph, in order; tracked changes are read as if they were accepted. */
export function readInline(parent: Xml, around: Around, reading: Reading): Piece[] {
  return children(parent).flatMap((one): Piece[] => {
    const name = one.localName ?? ''
    if (wrappers.has(name)) return readInline(one, around, reading)
    switch (name) {
      case 'r':
        return readRun(one, around, reading)
      case 'hyperlink':
        return readInline(one, { ...around, href: addressOf(one, reading) ?? around.href }, reading)
      case 'sdt':
        return isPlaceholder(one) ? [] : readInline(one, around, reading)
      case 'ins':
      case 'moveTo':
        noteTracked(reading)
        return readInline(one, around, reading)
      case 'del':
      case 'moveFrom':
        noteTracked(reading)
        return []
      case 'oMath':
      case 'oMathPara':
        reading.lost.add('formel, hvis tegn nu står som tekst')
        return run(
          within(one, 't')
            .map((text) => text.textContent ?? '')
            .join(''),
          [],
        )
      case 'AlternateContent':
        return readInline(chosen(one) ?? one, around, reading)
      default:
        return holdsText(one) ? readInline(one, around, reading) : []
    }
  })
}

/** Whether there is text in what is not known by name; it is kept. */
function holdsText(one: Xml): boolean {
  return within(one, 't').length > 0
}

/** Whether a content control shows only Word's own "click here to write". */
export function isPlaceholder(control: Xml): boolean {
  return below(control, 'sdtPr', 'showingPlcHdr') !== undefined
}

export function noteTracked({ lost }: Reading): void {
  lost.add('sporede ændringer, som er læst som godkendt')
}

function readRun(element: Xml, around: Around, reading: Reading): Piece[] {
  const href = linkOfField(reading) ?? around.href
  const isNote = children(element).some(({ localName }) => /^(foot|end)noteReference$/.test(localName ?? ''))
  const marks = runMarks(below(element, 'rPr'), { ...around, href, isNote }, reading)
  return children(element).flatMap((one): Piece[] => {
    const hidden = reading.openFields.some(({ shown }) => !shown)
    if (one.localName === 'fldChar') return turnField(one, reading)
    if (one.localName === 'instrText') return noteInstruction(one, reading)
    return hidden ? [] : readContent(one, marks, { reading, around })
  })
}

interface Content {
  readonly reading: Reading
  readonly around: Around
}

function readContent(one: Xml, marks: RichTextNode['marks'], content: Content): Piece[] {
  const { reading, around } = content
  switch (one.localName) {
    case 't':
      return run(one.textContent ?? '', marks)
    case 'tab':
    case 'ptab':
      return run('\t', marks)
    case 'noBreakHyphen':
      return run('\u2011', marks)
    case 'softHyphen':
      return run('\u00ad', marks)
    case 'sym':
      return run(symbolOf(one, reading), marks)
    case 'br':
    case 'cr':
      return lineBreak(one, marks, reading)
    case 'footnoteReference':
    case 'endnoteReference':
      return [{ kind: 'run', node: marked(readNote(one, reading), marks) }]
    case 'commentReference':
      loseComment(one, reading)
      return []
    case 'AlternateContent':
      return children(chosen(one)).flatMap((choice) => readContent(choice, marks, content))
    case 'drawing':
    case 'pict':
      return drawn(one, reading)
    case 'object':
      reading.lost.add('indlejret objekt')
      return drawn(one, reading)
    default:
      return holdsText(one) ? readInline(one, around, reading) : []
  }
}

function drawn(one: Xml, reading: Reading): Piece[] {
  const boxes = textBoxes(one)
  if (boxes.length > 0) reading.lost.add('tekstboks, hvis tekst nu står i teksten')
  return [
    ...readPictures(one, reading).map((node): Piece => ({ kind: 'block', node })),
    ...boxes.map((box): Piece => ({ kind: 'box', box })),
  ]
}

function run(text: string, marks: RichTextNode['marks']): Piece[] {
  return text === '' ? [] : [{ kind: 'run', node: { ...marked({ type: 'text' }, marks), text } }]
}

function marked(node: RichTextNode, marks: RichTextNode['marks']): RichTextNode {
  return marks === undefined || marks.length === 0 ? node : { ...node, marks }
}

function lineBreak(one: Xml, marks: RichTextNode['marks'], { lost }: Reading): Piece[] {
  const kind = attribute(one, 'type')
  if (kind === 'page' || kind === 'column') {
    lost.add('sideskift')
    return []
  }
  return [{ kind: 'run', node: marked({ type: 'hardBreak' }, marks) }]
}

/** A sign by its number in a font; those of Word's picture fonts have no letter of their own. */
function symbolOf(one: Xml, { lost }: Reading): string {
  const code = Number.parseInt(attribute(one, 'char') ?? '', 16)
  if (Number.isNaN(code)) return ''
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code)
  lost.add(`tegn fra skrifttypen ${attribute(one, 'font') ?? ''}`.trim())
  return '\u25a1'
}

function addressOf(link: Xml, reading: Reading): string | null {
  const target = reading.file.target(attribute(link, 'id'))
  return target === null ? null : allowedAddress(target.target, reading)
}

function allowedAddress(address: string, { lost }: Reading): string | null {
  if (linkTarget.test(address)) return address
  lost.add(`link til ${address}`)
  return null
}

function turnField(one: Xml, { openFields }: Reading): Piece[] {
  const turn = attribute(one, 'fldCharType')
  if (turn === 'begin') openFields.push({ instruction: '', shown: false })
  else if (turn === 'end') openFields.pop()
  else {
    const last = openFields.at(-1)
    if (last !== undefined) last.shown = true
  }
  return []
}

function noteInstruction(one: Xml, { openFields }: Reading): Piece[] {
  const last = openFields.at(-1)
  if (last !== undefined) last.instruction += one.textContent ?? ''
  return []
}

/** The address of the link field that is open, as `HYPERLINK "https://..."`. */
function linkOfField(reading: Reading): string | null {
  for (const { instruction, shown } of reading.openFields) {
    const address = shown ? /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1] : undefined
    if (address !== undefined) return allowedAddress(address, reading)
  }
  return null
}
