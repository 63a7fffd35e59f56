import type { TableBlock } from '../../outline/outline.ts'
import { type Asked, needOf } from './block-need.ts'
import type { CellLook, Measures } from './measures.ts'
import { type PlacedCell, type TableGrid, tableGrid } from './table-grid.ts'

/** A table in its room: its columns' widths in points, and how its cells are set. */
export interface TableFit extends TableGrid {
  readonly look: CellLook
  /** Whether it is too wide for the room even so, and amounts are parted. */
  readonly tooWide: boolean
}

/** Room for what the measures of letters do not know. */
const slack = 1

/** The room that longer words of letters are given, as so many times the type; the rest of them goes on the next line. */
const letterRoom = { all: Number.POSITIVE_INFINITY, most: 7.5, few: 5 } as const

/**
 * Sets a table as large as its words allow: columns are widened to their widest word at the cost of the others, then the type
 * is made smaller. Where even the smallest is too large, every column gives way and amounts are parted too.
 */
export function fitTable(table: TableBlock, measures: Measures, room: number): TableFit {
  const grid = tableGrid(table)
  const smallest = measures.cells.at(-1) ?? measures.cells[0]
  const ways = [
    ...measures.cells.flatMap((look) => [
      { look, letters: letterRoom.all },
      { look, letters: letterRoom.most },
    ]),
    { look: smallest, letters: letterRoom.few },
  ]
  for (const { look, letters } of ways) {
    const least = leastWidths(grid, { look, letters, measures })
    if (sum(least) <= room)
      return { ...grid, look, widths: widened(grid.widths, least, room), tooWide: false }
  }
  const least = leastWidths(grid, { look: smallest, letters: letterRoom.few, measures })
  const scale = room / sum(least)
  return { ...grid, look: smallest, widths: least.map((width) => width * scale), tooWide: true }
}

/** How wide a cell's text may be, in points. */
export function cellRoom({ column, colspan }: PlacedCell, { widths, look }: TableFit): number {
  return sum(widths.slice(column, column + colspan)) - 2 * look.x
}

interface Wanted extends Pick<Asked, 'measures' | 'letters'> {
  readonly look: CellLook
}

/** The least width of every column; what a cell over several lacks is shared among them. */
function leastWidths(grid: TableGrid, { look, letters, measures }: Wanted): number[] {
  const padding = 2 * look.x + slack
  const needed = ({ cell }: PlacedCell) =>
    needOf(cell.blocks, { measures, size: look.size, bold: cell.header, letters }) + padding
  const least = Array.from({ length: grid.columns }, (_, column) =>
    Math.max(
      padding + look.size,
      ...grid.cells.filter((placed) => placed.column === column && placed.colspan === 1).map(needed),
    ),
  )
  for (const placed of grid.cells.filter(({ colspan }) => colspan > 1)) {
    const columns = Array.from({ length: placed.colspan }, (_, at) => placed.column + at)
    const lack = needed(placed) - sum(columns.map((column) => least[column] ?? 0))
    if (lack > 0) for (const column of columns) least[column] = (least[column] ?? 0) + lack / placed.colspan
  }
  return least
}

/** The room by shares, where no column gets less than its least; `held` are those that would. */
function widened(
  shares: readonly number[],
  least: readonly number[],
  room: number,
  held: readonly boolean[] = shares.map(() => false),
): number[] {
  const left = room - sum(least.filter((_, at) => held[at]))
  const whole = sum(shares.filter((_, at) => !held[at]))
  const widths = shares.map((part, at) => (held[at] ? (least[at] ?? 0) : (part / whole) * left))
  const short = widths.map((width, at) => held[at] === true || width < (least[at] ?? 0))
  return short.every((is, at) => is === held[at]) ? widths : widened(shares, least, room, short)
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}
