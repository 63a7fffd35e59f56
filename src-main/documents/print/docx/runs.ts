import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Run, TextRun as TextRunBlock } from '../../outline/outline.ts'
import { cleanText, lineText } from '../paper/clean-text.ts'
import { ink } from '../paper/ink.ts'
import { hex } from './units.ts'

/** Runs as Word's own, with their marks; runs with an address become hyperlinks, footnotes are added to the document's. */
export function wordRuns(runs: readonly Run[], notes: string[], bold = false): ParagraphChild[] {
  return runs.map((run) => {
    if (run.kind === 'line-break') return new TextRun({ break: 1 })
    if (run.kind === 'note') return noteRun(run.text, notes)
    if (run.href === null) return textRun(run, bold)
    return new ExternalHyperlink({ link: cleanText(run.href), children: [textRun(run, bold)] })
  })
}

/** The number of a footnote, whose text is added to the document's. */
export function noteRun(text: string, notes: string[]): FootnoteReferenceRun {
  return new FootnoteReferenceRun(notes.push(text))
}

/** A run of plain text. */
export function plainRun(text: string): TextRun {
  return new TextRun(lineText(text))
}

/** A run of plain text in the quieter ink: labels, and headings of closed items. */
export function quietRun(text: string): TextRun {
  return new TextRun({ text: lineText(text), color: hex(ink.quiet) })
}

/** A jump to the next tab stop. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

function textRun(run: TextRunBlock, bold: boolean): TextRun {
  return new TextRun({
    text: lineText(run.text),
    ...(run.bold || bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: { type: 'single' } } : {}),
    ...(run.href === null ? {} : { style: 'Hyperlink' }),
  })
}
