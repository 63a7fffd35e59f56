import { Paragraph } from 'docx'
import { plainRun } from './runs.ts'

/** The style that Word itself gives footnotes. */
const noteStyle = 'FootnoteText'

/** The footnotes of a document by their numbers, from 1. */
export function wordNotes(notes: readonly string[]): Record<number, { children: Paragraph[] }> {
  return Object.fromEntries(
    notes.map((text, at) => [
      at + 1,
      { children: [new Paragraph({ style: noteStyle, children: [plainRun(` ${text}`)] })] },
    ]),
  )
}
