import type { Cell } from '../outline/outline.ts'

/** A head of more rows than these would fill the pages that it is repeated on. */
const mostRows = 5

/**
 * How many rows a table's head has: the first ones that have header cells alone, and those that their cells reach down over, so
 * that no cell is cut where the head ends. A cell that reaches too far leaves the table without a head.
 */
export function headerRowsOf(rows: readonly (readonly Cell[])[]): number {
  const firstBody = rows.findIndex((row) => !row.every((cell) => cell.header))
  const own = firstBody === -1 ? rows.length : firstBody
  const reached = reachOf(rows, own)
  return reached > own && reached > mostRows ? 0 : reached
}

/** How many of the first rows stand together, where cells of theirs reach over the rows below. */
function reachOf(rows: readonly (readonly Cell[])[], head: number): number {
  const ends = rows.slice(0, head).flatMap((row, at) => row.map(({ rowspan }) => at + rowspan))
  const reached = Math.min(rows.length, Math.max(head, ...ends))
  return reached === head ? head : reachOf(rows, reached)
}
