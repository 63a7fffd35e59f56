import type { Correctable } from './correctable.ts'

/** A field of plain text. */
export type PlainField = HTMLTextAreaElement | HTMLInputElement

/** The text of a plain field as words are corrected in it. */
export function fieldText(field: PlainField): Correctable {
  return {
    dom: field,
    choose: ({ from, to }) => {
      field.focus()
      field.setSelectionRange(from, to)
      return field.value.slice(from, to)
    },
    // A part of it cannot be found on the screen.
    line: () => field.getBoundingClientRect(),
    put: ({ from, to }, word) => {
      field.setSelectionRange(from, to)
      // As if it was typed: the field hears of it, and can undo it.
      document.execCommand('insertText', false, word)
    },
    leave: ({ to }) => field.setSelectionRange(to, to),
  }
}
