import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { paragraphOf } from './block-of.ts'
import { inlineRuns } from './inline.ts'

/** Whether a line is a row of a Markdown table. */
export function isTableRow(text: string): boolean {
  return /^\|.*\|$/.test(text) && text.length > 2
}

/** Rows ("| Emne | Beløb |") as a table, all equally wide; a row of dashes below the first makes that the header. */
export function markdownTable(rows: readonly string[]): RichTextNode {
  const headed = isRule(rows[1] ?? '')
  const cells = rows.filter((_, index) => !headed || index !== 1).map(cellsOf)
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const content = cells.map((row, index) => rowOf(padded(row, width), headed && index === 0))
  return { type: 'table', content }
}

function padded(row: readonly string[], width: number): string[] {
  return [...row, ...Array<string>(width - row.length).fill('')]
}

/** "| --- | :-: |" */
function isRule(row: string): boolean {
  return /^[|\s:-]+$/.test(row) && row.includes('-')
}

function cellsOf(row: string): string[] {
  return row.slice(1, -1).split(/(?<!\\)\|/)
}

function rowOf(cells: readonly string[], header: boolean): RichTextNode {
  const type = header ? 'tableHeader' : 'tableCell'
  const attrs = { colspan: 1, rowspan: 1 }
  return {
    type: 'tableRow',
    content: cells.map((cell) => ({
      type,
      attrs,
      content: [paragraphOf(inlineRuns(cell.trim(), 'markdown'))],
    })),
  }
}
