import { headerFill } from '../../../../domain/item-form/form-words.ts'
import { columnWidths, wholeWidth } from '../../../../domain/rich-text/column-widths.ts'
import type { RichTextNode } from '../../../../domain/rich-text/rich-text.ts'
import { formBlocks } from './form-blocks.ts'
import { type FormState, outermost } from './form-state.ts'
import { room } from './form-styles.ts'

/** One cell of a row as Word wants it: a cell of the text, or the going on of one above. */
interface FormCell {
  readonly colspan: number
  readonly merge: 'restart' | 'continue' | null
  readonly cell: RichTextNode | null
}

/** A table; cells that reach over rows go on in the rows below, and rows of header cells are repeated on every page. */
export function formTable(table: RichTextNode, state: FormState): string {
  const rows = formRows(table.content ?? [])
  const columns = Math.max(1, ...rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)))
  const widths = twipsOf(table, columns)
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const shown = rows.map((row) => rowXml(row, widths, state)).join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>${grid}${shown}</w:tbl>`
}

/** The widths of the columns, in twentieths of a point: as chosen, otherwise alike. */
function twipsOf(table: RichTextNode, columns: number): number[] {
  const chosen = columnWidths(table)
  if (chosen === null || chosen.length !== columns)
    return Array.from({ length: columns }, () => Math.floor(room / columns))
  return chosen.map((width) => Math.round((width * room) / wholeWidth))
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Lays the cells out as browsers do: each takes the first free place of its row. */
function formRows(rows: readonly RichTextNode[]): FormCell[][] {
  const open = new Map<number, { left: number; colspan: number }>()
  return rows.map((row) => {
    const laid: FormCell[] = []
    const cells = [...(row.content ?? [])]
    for (let column = 0; cells.length > 0 || [...open.keys()].some((at) => at >= column); ) {
      const above = open.get(column)
      const next =
        above === undefined
          ? cellOf(cells.shift())
          : { colspan: above.colspan, merge: 'continue' as const, cell: null }
      if (above !== undefined && above.left > 1) open.set(column, { ...above, left: above.left - 1 })
      else open.delete(column)
      const rowspan = next.cell === null ? 1 : spanOf(next.cell, 'rowspan')
      if (rowspan > 1) open.set(column, { left: rowspan - 1, colspan: next.colspan })
      laid.push(next)
      column += next.colspan
    }
    return laid
  })
}

function cellOf(cell: RichTextNode | undefined): FormCell {
  if (cell === undefined) return { colspan: 1, merge: null, cell: null }
  return { colspan: spanOf(cell, 'colspan'), merge: spanOf(cell, 'rowspan') > 1 ? 'restart' : null, cell }
}

function spanOf({ attrs }: RichTextNode, name: 'colspan' | 'rowspan'): number {
  const span = Math.trunc(Number(attrs?.[name] ?? 1))
  return Number.isFinite(span) ? Math.min(60, Math.max(1, span)) : 1
}

function rowXml(row: readonly FormCell[], widths: readonly number[], state: FormState): string {
  const own = row.filter(({ cell }) => cell !== null)
  const isHeader = own.length === row.length && own.every(({ cell }) => cell?.type === 'tableHeader')
  let column = 0
  const cells = row.map((cell) => {
    column += cell.colspan
    return cellXml(cell, sum(widths.slice(column - cell.colspan, column)), state)
  })
  return `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
}

function cellXml({ colspan, merge, cell }: FormCell, width: number, state: FormState): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '',
    merge === null ? '' : `<w:vMerge w:val="${merge}"/>`,
    cell?.type === 'tableHeader' ? `<w:shd w:val="clear" w:color="auto" w:fill="${headerFill}"/>` : '',
  ].join('')
  const content = cell === null ? '<w:p/>' : formBlocks(cell.content, outermost, state)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}
