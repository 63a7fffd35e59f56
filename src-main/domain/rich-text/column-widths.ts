import type { RichTextNode } from './rich-text.ts'

/** A table's columns share so much: their widths are thousandths of the table's. */
export const wholeWidth = 1000

/** No column is narrower than this by hand. */
export const leastWidth = 40

/** A cell and the first of the columns it reaches over, from 0. */
export interface CellAt {
  readonly cell: RichTextNode
  readonly row: number
  readonly column: number
  readonly colspan: number
}

/** The cells of a table with their columns: each takes the first free place of its row, as in browsers. */
export function cellsOf(table: RichTextNode): CellAt[] {
  const taken: boolean[][] = []
  return (table.content ?? []).flatMap((line, row) =>
    (line.content ?? []).map((cell): CellAt => {
      const own = taken[row] ?? []
      let column = 0
      while (own[column]) column += 1
      const colspan = spanOf(cell, 'colspan')
      for (let down = row; down < row + spanOf(cell, 'rowspan'); down += 1) {
        const places = taken[down] ?? []
        taken[down] = places
        for (let at = column; at < column + colspan; at += 1) places[at] = true
      }
      return { cell, row, column, colspan }
    }),
  )
}

/**
 * The widths of a table's columns in thousandths that add up; null where none was chosen. A column that was put in later
 * and has none gets the mean of the others.
 */
export function columnWidths(table: RichTextNode): number[] | null {
  const cells = cellsOf(table)
  const count = Math.max(0, ...cells.map(({ column, colspan }) => column + colspan))
  const given = Array.from({ length: count }, (_, column) => givenWidth(cells, column))
  const known = given.filter((width) => width > 0)
  if (known.length === 0) return null
  const mean = known.reduce((sum, width) => sum + width, 0) / known.length
  return evened(given.map((width) => (width > 0 ? width : mean)))
}

/** A table whose cells all say the widths of their columns. */
export function withColumnWidths(table: RichTextNode, widths: readonly number[] | null): RichTextNode {
  const places = new Map(cellsOf(table).map((at) => [at.cell, at]))
  return {
    ...table,
    content: (table.content ?? []).map((row) => ({
      ...row,
      content: (row.content ?? []).map((cell) => {
        const { column = 0, colspan = 1 } = places.get(cell) ?? {}
        const { colwidth: _, ...attrs } = cell.attrs ?? {}
        return {
          ...cell,
          attrs: widths === null ? attrs : { ...attrs, colwidth: widths.slice(column, column + colspan) },
        }
      }),
    })),
  }
}

/** Widths as whole thousandths that add up; the largest remainders are rounded up. */
export function evened(widths: readonly number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  const exact = widths.map((width) => (width * wholeWidth) / sum)
  const whole = exact.map(Math.floor)
  const missing = wholeWidth - whole.reduce((total, width) => total + width, 0)
  const rests = exact.map((width, at) => ({ at, rest: width - Math.floor(width) }))
  const raised = new Set(
    rests
      .sort((one, other) => other.rest - one.rest || one.at - other.at)
      .slice(0, missing)
      .map(({ at }) => at),
  )
  return whole.map((width, at) => width + (raised.has(at) ? 1 : 0))
}

/** Whether columns are as wide as each other, as nearly as whole thousandths can say it. */
export function areEven(widths: readonly number[]): boolean {
  return Math.max(...widths) - Math.min(...widths) <= 2
}

function givenWidth(cells: readonly CellAt[], wanted: number): number {
  for (const { cell, column, colspan } of cells) {
    const own = cell.attrs?.['colwidth']
    const width =
      Array.isArray(own) && wanted >= column && wanted < column + colspan ? own[wanted - column] : 0
    if (typeof width === 'number' && width > 0) return width
  }
  return 0
}

/** Spans as a browser takes them: whole, from 1, and of a size a table can have. */
function spanOf({ attrs }: RichTextNode, name: 'colspan' | 'rowspan'): number {
  const span = Math.trunc(Number(attrs?.[name] ?? 1))
  return Number.isFinite(span) ? Math.min(60, Math.max(1, span)) : 1
}
