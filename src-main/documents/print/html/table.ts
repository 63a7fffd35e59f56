import type { Block, Cell, TableBlock } from '../../outline/outline.ts'

const widest = 4

/**
 * A real table: header rows in a head with column scope, header cells below them with row scope. A table of many
 * columns gets a frame that scrolls sideways on a phone, and that the keyboard reaches.
 */
export function printTable(table: TableBlock, printBlocks: (blocks: readonly Block[]) => string): string {
  const rows = table.rows.map((cells, at) => {
    const scope = at < table.headerRows ? 'col' : 'row'
    return `<tr>${cells.map((cell) => printCell(cell, scope, printBlocks)).join('')}</tr>`
  })
  const head = rows.slice(0, table.headerRows)
  const body = rows.slice(table.headerRows)
  const printed = `<table>${columns(table)}${part('thead', head)}${part('tbody', body)}</table>`
  return columnCount(table) > widest
    ? `<div class="wide" role="group" aria-label="Tabel" tabindex="0">${printed}</div>`
    : printed
}

function printCell(
  cell: Cell,
  scope: 'col' | 'row',
  printBlocks: (blocks: readonly Block[]) => string,
): string {
  const tag = cell.header ? 'th' : 'td'
  const attributes = [
    cell.figures ? ' class="figures"' : '',
    cell.header ? ` scope="${scope}"` : '',
    cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '',
    cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '',
  ].join('')
  return `<${tag}${attributes}>${printBlocks(cell.blocks)}</${tag}>`
}

function columns({ widths }: TableBlock): string {
  if (widths === null) return ''
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const cols = widths.map((width) => `<col style="width:${Math.round((width / whole) * 100)}%">`)
  return `<colgroup>${cols.join('')}</colgroup>`
}

function part(tag: 'thead' | 'tbody', rows: readonly string[]): string {
  return rows.length === 0 ? '' : `<${tag}>${rows.join('')}</${tag}>`
}

function columnCount({ rows }: TableBlock): number {
  return (rows[0] ?? []).reduce((sum, cell) => sum + cell.colspan, 0)
}
