import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { TableBlock } from '../../outline/outline.ts'
import { ink } from '../paper/ink.ts'
import { cellRoom, fitTable, type TableFit } from '../paper/table-fit.ts'
import type { PlacedCell } from '../paper/table-grid.ts'
import { staysWhole } from '../paper/whole-rows.ts'
import type { Place, PrintBlocks, Tools, WordBlock } from './state.ts'
import { cellStyle } from './styles.ts'
import { hex, twips } from './units.ts'

/** Points that a table keeps however deep it stands. */
const narrowest = 20

/** A table whose header rows repeat on every page. */
export function wordTable(block: TableBlock, place: Place, { state, print }: Tools): WordBlock[] {
  const m = state.measures
  const grid = fitTable(block, m, Math.max(narrowest, place.width - place.indent))
  if (grid.rowCount === 0) return []
  const widths = columnTwips(grid)
  const style = cellStyle(m.cells.indexOf(grid.look))
  const rule = { style: 'single', size: m.cell.rule * 8, color: hex(ink.rule) } as const
  const rows = Array.from({ length: grid.rowCount }, (_, row) => rowOf({ grid, row, widths, style, print }))
  const borders = {
    top: rule,
    bottom: rule,
    left: rule,
    right: rule,
    insideHorizontal: rule,
    insideVertical: rule,
  }
  return [
    spacerBefore(m.body.before),
    new Table({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      indent: { size: twips(place.indent), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: {
        left: twips(grid.look.x),
        right: twips(grid.look.x),
        top: twips(m.cell.top),
        bottom: twips(m.cell.bottom),
        marginUnitType: WidthType.DXA,
      },
      borders,
    }),
    spacer(m.cell.after),
  ]
}

/** Word needs a paragraph between tables, and takes space around them only from one: an empty line of some points. */
export function spacer(points: number): Paragraph {
  return new Paragraph({ spacing: lineOf(points) })
}

/** Such a line before a table, which keeps a heading above it on the table's page. */
export function spacerBefore(points: number): Paragraph {
  return new Paragraph({ spacing: lineOf(points), keepNext: true })
}

function lineOf(points: number) {
  return { before: 0, after: 0, line: twips(points), lineRule: 'exact' } as const
}

interface RowJob {
  readonly grid: TableFit
  readonly row: number
  readonly widths: readonly number[]
  readonly style: string
  readonly print: PrintBlocks
}

function rowOf(job: RowJob): TableRow {
  const { grid, row } = job
  return new TableRow({
    tableHeader: row < grid.headerRows,
    cantSplit: row < grid.headerRows || staysWhole(row, grid),
    children: grid.cells.filter((cell) => cell.row === row).map((cell) => cellOf(cell, job)),
  })
}

function cellOf(placedCell: PlacedCell, { grid, widths, style, print }: RowJob): TableCell {
  const { cell, column, row, colspan, rowspan } = placedCell
  const width = widths.slice(column, column + colspan).reduce((sum, part) => sum + part, 0)
  const inside: Place = {
    style,
    indent: 0,
    depth: 0,
    width: Math.max(1, cellRoom(placedCell, grid)),
    mark: null,
    outline: null,
    bold: cell.header,
    toRight: cell.figures === true,
    follows: null,
  }
  const children = print(cell.blocks, inside) as (Paragraph | Table)[] // contents lists do not stand in cells
  const closed = children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style })]
  return new TableCell({
    children: closed,
    columnSpan: colspan,
    rowSpan: rowspan,
    width: { size: width, type: WidthType.DXA },
    ...(row < grid.headerRows && cell.header
      ? { shading: { type: 'clear', fill: hex(ink.headTint), color: 'auto' } }
      : {}),
  })
}

/** Whole twips that add up to the room. */
function columnTwips({ widths }: TableFit): number[] {
  const edges = widths.map((_, at) =>
    twips(widths.slice(0, at + 1).reduce((total, width) => total + width, 0)),
  )
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
