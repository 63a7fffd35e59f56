import { stringsIn } from '../strings-in.ts'
import { decoded } from './filters.ts'
import type { PdfFont } from './font.ts'
import type { PdfFile } from './scan.ts'
import { textString } from './text-string.ts'
import { type Cursor, readToken } from './tokens.ts'
import {
  isBytes,
  isDict,
  isKind,
  isList,
  nameOf,
  type PdfDict,
  type PdfStream,
  PdfTrouble,
  type PdfValue,
} from './values.ts'

/** The text of a page or a form, in the order it is drawn. */
export interface Shown {
  /** The text of the document itself, and that of running headers and other artefacts. */
  main: string
  artefacts: string
  /** The document's text as a screen reader says it, with replacement texts (ActualText) in their place. */
  spoken: string
  /** Alternative and replacement texts. */
  readonly alternatives: string[]
  /** Strings and comments of the drawing that are not shown. */
  readonly unseen: string[]
  /** Fonts of which some shown code has no text. */
  readonly unknownFonts: Set<string>
}

/** What drawing needs of the file: fonts by dictionary, and a note of every stream that was drawn. */
export interface Drawing {
  readonly file: PdfFile
  readonly font: (dict: PdfDict) => PdfFont
  readonly drawn: Set<PdfStream>
}

export function nothingShown(): Shown {
  return { main: '', artefacts: '', spoken: '', alternatives: [], unseen: [], unknownFonts: new Set() }
}

interface Marked {
  readonly artefact: boolean
  readonly replaced: boolean
}

interface State {
  readonly drawing: Drawing
  readonly shown: Shown
  readonly resources: PdfDict
  readonly marks: Marked[]
  readonly depth: number
  readonly saved: (PdfFont | null)[]
  font: PdfFont | null
}

const deepest = 20
const percent = 0x25

/** Draws a content stream into `shown`: every string it shows, and the forms it draws, with its `resources`. */
export function drawContent(
  bytes: Uint8Array,
  resources: PdfDict,
  into: { readonly drawing: Drawing; readonly shown: Shown },
): void {
  draw(bytes, { ...into, resources, marks: [], depth: 0, font: null, saved: [] })
}

function draw(bytes: Uint8Array, state: State): void {
  if (bytes.includes(percent)) state.shown.unseen.push(...stringsIn(bytes))
  if (state.depth > deepest) throw new PdfTrouble('dele af en side ligger for dybt inde i hinanden')
  const cursor: Cursor = { bytes, at: 0 }
  let operands: PdfValue[] = []
  for (let token = readToken(cursor, false); token !== undefined; token = readToken(cursor, false)) {
    if (!isKind(token, 'operator')) {
      operands.push(token)
      continue
    }
    if (token.name === 'BI') skipInlineImage(cursor)
    else if (!operate(token.name, operands, state)) unseenIn(operands, state.shown)
    operands = []
  }
}

/** Carries out an operator; false for one that is not about text. */
function operate(operator: string, operands: readonly PdfValue[], state: State): boolean {
  switch (operator) {
    case 'Tf':
      state.font = fontNamed(nameOf(operands[0]), state)
      return true
    case 'q':
      state.saved.push(state.font)
      return true
    case 'Q':
      state.font = state.saved.pop() ?? state.font
      return true
    case 'gs':
      useGraphicsState(nameOf(operands[0]), state)
      return true
    case 'Tj':
    case "'":
    case '"':
    case 'TJ':
      show(operands.at(-1) ?? null, state)
      return true
    case 'BMC':
    case 'BDC':
      beginMarked(operands, state)
      return true
    case 'EMC':
      state.marks.pop()
      return true
    case 'Do':
      drawForm(nameOf(operands[0]), state)
      return true
    default:
      return false
  }
}

function unseenIn(operands: readonly PdfValue[], { unseen }: Shown): void {
  for (const operand of operands) if (isBytes(operand)) unseen.push(textString(operand))
}

function fontNamed(name: string | null, state: State): PdfFont | null {
  const dict = name === null ? null : resource('Font', name, state)
  return isDict(dict) ? state.drawing.font(dict) : null
}

function useGraphicsState(name: string | null, state: State): void {
  const { resolve } = state.drawing.file
  const dict = name === null ? null : resource('ExtGState', name, state)
  const font = isDict(dict) ? resolve(dict.get('Font')) : null
  const [first] = isList(font) ? font : []
  const found = resolve(first)
  if (isDict(found)) state.font = state.drawing.font(found)
}

function resource(kind: string, name: string, { drawing, resources }: State): PdfValue {
  const { resolve } = drawing.file
  const all = resolve(resources.get(kind))
  return isDict(all) ? resolve(all.get(name)) : null
}

function show(value: PdfValue, state: State): void {
  const parts = isList(value) ? value : [value]
  for (const part of parts) {
    if (isBytes(part) && part.length > 0) showString(part, state)
    else if (typeof part === 'number' && part < -150) add(' ', state)
  }
}

function showString(bytes: Uint8Array, state: State): void {
  if (state.font === null) {
    state.shown.unknownFonts.add('uden navn')
    return
  }
  const texts = state.font.read(bytes)
  if (texts.includes(null) && !state.marks.some(({ replaced }) => replaced))
    state.shown.unknownFonts.add(state.font.name)
  add(texts.join(''), state)
}

function add(text: string, { shown, marks }: State): void {
  if (marks.some(({ artefact }) => artefact)) shown.artefacts += text
  else {
    shown.main += text
    if (!marks.some(({ replaced }) => replaced)) shown.spoken += text
  }
}

function beginMarked(operands: readonly PdfValue[], state: State): void {
  const { drawing, shown, marks } = state
  const given = operands[1]
  const named = nameOf(given)
  const properties = drawing.file.resolve(named === null ? given : resource('Properties', named, state))
  const dict: PdfDict = isDict(properties) ? properties : new Map()
  const text = (key: string) => {
    const value = drawing.file.resolve(dict.get(key))
    return isBytes(value) ? textString(value) : null
  }
  const actual = text('ActualText')
  for (const value of dict.values()) unseenIn([value], shown)
  for (const alternative of [actual, text('Alt'), text('E')])
    if (alternative !== null) shown.alternatives.push(alternative)
  marks.push({ artefact: nameOf(operands[0]) === 'Artifact', replaced: actual !== null })
  if (actual !== null && !marks.some(({ artefact }) => artefact)) shown.spoken += actual
}

function drawForm(name: string | null, state: State): void {
  const { drawing, resources } = state
  const { resolve } = drawing.file
  const form = name === null ? null : resource('XObject', name, state)
  if (!isKind(form, 'stream') || nameOf(resolve(form.dict.get('Subtype'))) !== 'Form') return
  drawing.drawn.add(form)
  const own = resolve(form.dict.get('Resources'))
  draw(decoded(form, resolve).bytes, {
    ...state,
    resources: isDict(own) ? own : resources,
    depth: state.depth + 1,
    saved: [],
  })
}

/** An inline picture's data ends at "EI" between white space; data that is cut too early only gives odd operators. */
function skipInlineImage(cursor: Cursor): void {
  const { bytes } = cursor
  const blank = (at: number) => at >= bytes.length || [0, 9, 10, 12, 13, 32].includes(bytes[at] ?? 0)
  let at = cursor.at
  while (
    at < bytes.length &&
    !(bytes[at] === 0x45 && bytes[at + 1] === 0x49 && blank(at - 1) && blank(at + 2))
  )
    at += 1
  cursor.at = at + 2
}
