import { isHidden, styleOf } from './elements.ts'
import { type PlacedCell, placedCells } from './placed-cells.ts'

/** Tables of data stay, without the rows and columns that were hidden, their merged cells whole; those that only lay out a page dissolve. */
export function tidyTables(body: Element): void {
  // Innermost first, so that a table is known to hold another before it is rebuilt.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const cells = placedCells(table)
    if (cells.length <= 1 || table.querySelector('table') !== null) dissolve(table, cells)
    else rebuild(table, cells)
  }
}

function dissolve(table: Element, cells: readonly PlacedCell[]): void {
  const blocks = cells.map(({ cell }) => {
    const block = table.ownerDocument.createElement('div')
    block.append(...cell.childNodes)
    return block
  })
  table.replaceWith(...blocks)
}

/** Writes the rows anew from what is seen of each cell. */
function rebuild(table: Element, cells: readonly PlacedCell[]): void {
  const columns = seenColumns(table, cells)
  const rows = rowsWithCells(seenRows(table), cells)
  const written = rows.map(() => table.ownerDocument.createElement('tr'))
  for (const { cell, row, column, rowspan, colspan } of cells) {
    const height = rows.filter((one) => one >= row && one < row + rowspan)
    const width = columns.filter((one) => one >= column && one < column + colspan)
    const [top] = height
    if (top === undefined || width.length === 0) continue
    const other = table.ownerDocument.createElement(isHead(cell) ? 'th' : 'td')
    if (width.length > 1) other.setAttribute('colspan', String(width.length))
    if (height.length > 1) other.setAttribute('rowspan', String(height.length))
    other.append(...cell.childNodes)
    written[rows.indexOf(top)]?.append(other)
  }
  const caption = table.querySelector('caption')
  if (caption !== null) table.before(paragraphOf(caption))
  table.replaceChildren(...written)
}

/** The rows that a cell begins in. Where cells are merged over whole rows, those below have none of their own and are no rows of the text's. */
function rowsWithCells(seen: readonly number[], cells: readonly PlacedCell[]): number[] {
  const begun = new Set(
    cells.map(({ row, rowspan }) => seen.find((one) => one >= row && one < row + rowspan)),
  )
  return seen.filter((row) => begun.has(row))
}

function isHead(cell: Element): boolean {
  return cell.localName === 'th' || cell.closest('thead') !== null
}

function seenRows(table: Element): number[] {
  return [...table.querySelectorAll('tr')].flatMap((row, at) => (isHidden(row) ? [] : [at]))
}

/** A column is hidden where its `<col>` is, or the cells that stand in it alone. */
function seenColumns(table: Element, cells: readonly PlacedCell[]): number[] {
  const hidden = new Set(
    cells.flatMap(({ cell, column, colspan }) => (colspan === 1 && isHidden(cell) ? [column] : [])),
  )
  let at = 0
  for (const col of table.querySelectorAll('col')) {
    const span = Number(col.getAttribute('span') ?? 1)
    for (let next = at; next < at + span; next += 1)
      if (styleOf(col).get('display') === 'none') hidden.add(next)
    at += span
  }
  const count = Math.max(...cells.map(({ column, colspan }) => column + colspan))
  return Array.from({ length: count }, (_, column) => column).filter((column) => !hidden.has(column))
}

function paragraphOf(caption: Element): Element {
  const paragraph = caption.ownerDocument.createElement('p')
  paragraph.append(...caption.childNodes)
  return paragraph
}
