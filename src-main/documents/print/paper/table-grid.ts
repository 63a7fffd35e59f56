import type { Cell, TableBlock } from '../../outline/outline.ts'
import { columnShares } from './column-shares.ts'

/** A cell with its place in the grid, counted from 0, and spans that stay inside it. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly colspan: number
  readonly rowspan: number
}

/** A table as a full grid: every place is covered by exactly one cell. A table without rows has no cells. */
export interface TableGrid {
  readonly columns: number
  readonly rowCount: number
  readonly headerRows: number
  /** Relative widths, one per column. */
  readonly widths: readonly number[]
  readonly cells: readonly PlacedCell[]
}

const emptyCell = (header: boolean): Cell => ({ header, colspan: 1, rowspan: 1, blocks: [] })

/**
 * Lays a table's cells out as browsers do: each takes the first free place of its row. Spans that would run out of the
 * table, or out of the header rows, end there; places left over are filled with empty cells.
 */
export function tableGrid(table: TableBlock): TableGrid {
  const rowCount = table.rows.length
  const headerRows = headOf(table)
  const taken: boolean[][] = Array.from({ length: rowCount }, () => [])
  const cells = table.rows.flatMap((row, at) => {
    const rowLimit = at < headerRows ? headerRows : rowCount
    return row.map((cell) => place(cell, at, { taken, rowLimit }))
  })
  const columns = Math.max(1, ...cells.map((cell) => cell.column + cell.colspan))
  const all = [...cells, ...gaps(taken, columns, headerRows)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  )
  return { columns, rowCount, headerRows, widths: columnWidths(table, columns, all), cells: all }
}

/** The rows of the head. One row at least is the body's, and no cell of a head that is cut short for it is cut too. */
function headOf({ rows, headerRows }: TableBlock): number {
  if (headerRows < rows.length) return headerRows
  const cuts = Array.from({ length: rows.length }, (_, cut) => rows.length - 1 - cut)
  const isWhole = (cut: number) =>
    rows.slice(0, cut).every((row, at) => row.every(({ rowspan }) => at + rowspan <= cut))
  return cuts.find(isWhole) ?? 0
}

function place(
  cell: Cell,
  row: number,
  grid: { readonly taken: boolean[][]; readonly rowLimit: number },
): PlacedCell {
  const line = grid.taken[row] ?? []
  let column = 0
  while (line[column]) column += 1
  let colspan = 1
  while (colspan < cell.colspan && !line[column + colspan]) colspan += 1
  const rowspan = Math.max(1, Math.min(cell.rowspan, grid.rowLimit - row))
  for (const covered of grid.taken.slice(row, row + rowspan)) {
    for (let at = column; at < column + colspan; at += 1) covered[at] = true
  }
  return { row, column, cell, colspan, rowspan }
}

function gaps(taken: readonly boolean[][], columns: number, headerRows: number): PlacedCell[] {
  return taken.flatMap((line, row) =>
    Array.from({ length: columns }, (_, column) => column)
      .filter((column) => !line[column])
      .map((column) => ({ row, column, cell: emptyCell(row < headerRows), colspan: 1, rowspan: 1 })),
  )
}

function columnWidths(table: TableBlock, columns: number, cells: readonly PlacedCell[]): readonly number[] {
  const given = table.widths
  const usable = given !== null && given.length === columns && given.every((width) => width > 0)
  return usable ? given : columnShares(cells, columns)
}
