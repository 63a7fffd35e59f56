/** A cell and the rows and columns it covers, counted from 0. */
export interface PlacedCell {
  readonly cell: Element
  readonly row: number
  readonly column: number
  readonly rowspan: number
  readonly colspan: number
}

/** The cells of a table with their places in its grid, row by row. A cell that reaches below the last row ends there. */
export function placedCells(table: Element): PlacedCell[] {
  const taken = new Set<string>()
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  return rows.flatMap((tr, row) => {
    let column = 0
    return [...tr.children]
      .filter((cell) => cell.localName === 'td' || cell.localName === 'th')
      .map((cell): PlacedCell => {
        while (taken.has(`${row}:${column}`)) column += 1
        const rowspan = Math.min(spanOf(cell, 'rowspan'), rows.length - row)
        const placed = { cell, row, column, rowspan, colspan: spanOf(cell, 'colspan') }
        for (let down = 0; down < rowspan; down += 1)
          for (let right = 0; right < placed.colspan; right += 1) taken.add(`${row + down}:${column + right}`)
        return placed
      })
  })
}

function spanOf(cell: Element, name: string): number {
  return Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), 1000)
}
