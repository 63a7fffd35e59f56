import type { Shown, State } from './drawing.ts'
import { resource } from './drawing.ts'
import { textString } from './text-string.ts'
import { isBytes, isDict, isList, nameOf, type PdfDict, type PdfValue } from './values.ts'

/** Text that is set apart by more than this (thousandths of the size) has a blank between it. */
const gap = -150

/** Shows a string, or a list of strings and distances (`TJ`). */
export function show(value: PdfValue, state: State): void {
  const parts = isList(value) ? value : [value]
  for (const part of parts) {
    if (isBytes(part) && part.length > 0) showString(part, state)
    else if (typeof part === 'number' && part < gap) add(' ', state)
  }
}

function showString(bytes: Uint8Array, state: State): void {
  if (state.font === null) {
    state.shown.unknownFonts.add('uden navn')
    return
  }
  const { text, whole } = state.font.read(bytes)
  if (!whole && !state.marks.some(({ replaced }) => replaced)) state.shown.unknownFonts.add(state.font.name)
  add(text, state)
}

function add(text: string, { shown, marks }: State): void {
  if (marks.some(({ artefact }) => artefact)) shown.artefacts += text
  else {
    shown.main += text
    if (!marks.some(({ replaced }) => replaced)) shown.spoken += text
  }
}

/** Begins a marked stretch: an artefact, or one with a replacement text that is read in its place. */
export function beginMarked(operands: readonly PdfValue[], state: State): void {
  const { drawing, shown, marks } = state
  const named = nameOf(operands[1])
  const properties = named === null ? drawing.file.resolve(operands[1]) : resource('Properties', named, state)
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

/** Keeps strings that are not shown. */
export function unseenIn(operands: readonly PdfValue[], { unseen }: Shown): void {
  for (const operand of operands) if (isBytes(operand)) unseen.push(textString(operand))
}
