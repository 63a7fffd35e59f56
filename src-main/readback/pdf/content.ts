import { stringsIn } from '../strings-in.ts'
import { type Drawing, resource, type Shown, type State } from './drawing.ts'
import { decoded } from './filters.ts'
import { beginMarked, show, unseenIn } from './show-text.ts'
import { type Cursor, readToken } from './tokens.ts'
import { isDict, isKind, isList, nameOf, type PdfDict, PdfTrouble, type PdfValue } from './values.ts'

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
    else (operators[token.name] ?? unknown)(operands, state)
    operands = []
  }
}

type Operate = (operands: readonly PdfValue[], state: State) => void

const showLast: Operate = (operands, state) => show(operands.at(-1) ?? null, state)

/** The operators that have to do with text (ISO 32000-1, annex A). */
const operators: Readonly<Record<string, Operate>> = {
  Tf: (operands, state) => {
    const font = resource('Font', nameOf(operands[0]), state)
    state.font = isDict(font) ? state.drawing.font(font) : null
  },
  gs: (operands, state) => useGraphicsState(nameOf(operands[0]), state),
  q: (_, state) => void state.saved.push(state.font),
  Q: (_, state) => {
    state.font = state.saved.pop() ?? state.font
  },
  Tj: showLast,
  TJ: showLast,
  "'": showLast,
  '"': showLast,
  BMC: beginMarked,
  BDC: beginMarked,
  EMC: (_, state) => void state.marks.pop(),
  Do: (operands, state) => drawForm(nameOf(operands[0]), state),
}

const unknown: Operate = (operands, { shown }) => unseenIn(operands, shown)

function useGraphicsState(name: string | null, state: State): void {
  const { resolve } = state.drawing.file
  const dict = resource('ExtGState', name, state)
  const font = isDict(dict) ? resolve(dict.get('Font')) : null
  const found = resolve(isList(font) ? font[0] : null)
  if (isDict(found)) state.font = state.drawing.font(found)
}

function drawForm(name: string | null, state: State): void {
  const { drawing, resources } = state
  const { resolve } = drawing.file
  const form = resource('XObject', name, state)
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
