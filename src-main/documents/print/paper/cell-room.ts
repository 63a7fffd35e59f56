import type { Measures } from './measures.ts'
import type { PlacedCell, TableGrid } from './table-grid.ts'

/** About how wide a cell's text may be, in points, where the table is as wide as the page's text. */
export function cellRoom({ column, colspan }: PlacedCell, { widths }: TableGrid, m: Measures): number {
  const sum = (parts: readonly number[]) => parts.reduce((total, width) => total + width, 0)
  return (sum(widths.slice(column, column + colspan)) / sum(widths)) * m.room.width - 2 * m.cell.x
}
