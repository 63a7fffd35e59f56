import { headerFill } from '../../domain/item-form/form-words.ts'
import { areEven, cellsOf, evened, withColumnWidths } from '../../domain/rich-text/column-widths.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { noteTracked } from './inline.ts'
import type { ReadBlocks, Reading } from './reading.ts'
import { attribute, below, children, isOn, type Xml } from './xml.ts'

interface Span {
  readonly attrs: { colspan: number; rowspan: number }
}

/** A table; cells that Word merged downwards become one cell over more rows. Null where nothing of it is left. */
export function readTable(table: Xml, reading: Reading, readBlocks: ReadBlocks): RichTextNode | null {
  const above = new Map<number, Span>()
  const rows = partsOf(table, 'tr').flatMap((row) => {
    if (below(row, 'trPr', 'del') !== undefined) {
      noteTracked(reading)
      return []
    }
    const read = readRow(row, above, { reading, readBlocks })
    return read.length === 0 ? [] : [{ type: 'tableRow', content: read }]
  })
  return rows.length === 0 ? null : withGrid({ type: 'table', content: rows }, below(table, 'tblGrid'))
}

/** The table with the widths of its columns, where they are not all alike. */
function withGrid(table: RichTextNode, grid: Xml | undefined): RichTextNode {
  const columns = children(grid).filter(({ localName }) => localName === 'gridCol')
  const twips = columns.map((column) => Number(attribute(column, 'w') ?? 0))
  const count = Math.max(0, ...cellsOf(table).map(({ column, colspan }) => column + colspan))
  if (twips.length !== count || !twips.every((width) => width > 0)) return table
  const widths = evened(twips)
  return areEven(widths) ? table : withColumnWidths(table, widths)
}

interface Tools {
  readonly reading: Reading
  readonly readBlocks: ReadBlocks
}

function readRow(row: Xml, above: Map<number, Span>, tools: Tools): RichTextNode[] {
  const isHeader = isOn(below(row, 'trPr'), 'tblHeader') === true
  const cells: RichTextNode[] = []
  const continued: Span[] = []
  let column = Number(attribute(below(row, 'trPr', 'gridBefore'), 'val') ?? 0)
  for (const cell of partsOf(row, 'tc')) {
    const properties = below(cell, 'tcPr')
    const colspan = Number(attribute(below(properties, 'gridSpan'), 'val') ?? 1)
    const merge = below(properties, 'vMerge')
    const going = merge !== undefined && attribute(merge, 'val') !== 'restart' ? above.get(column) : undefined
    if (going === undefined) {
      const attrs = { colspan, rowspan: 1 }
      if (merge === undefined) above.delete(column)
      else above.set(column, { attrs })
      cells.push(readCell(cell, { attrs, isHeader }, tools))
    } else continued.push(going)
    column += colspan
  }
  // A row of which every cell goes on from above is none of its own.
  if (cells.length > 0) for (const { attrs } of new Set(continued)) attrs.rowspan += 1
  return cells
}

function readCell(
  cell: Xml,
  { attrs, isHeader }: Span & { readonly isHeader: boolean },
  { reading, readBlocks }: Tools,
): RichTextNode {
  const fill = attribute(below(cell, 'tcPr', 'shd'), 'fill')?.toUpperCase() ?? null
  const isHead = isHeader || fill === headerFill
  if (!isHead && fill !== null && !['AUTO', 'FFFFFF'].includes(fill)) reading.lost.add('farve i tabelceller')
  const content = readBlocks(cell, reading)
  return {
    type: isHead ? 'tableHeader' : 'tableCell',
    attrs,
    content: content.length === 0 ? [{ type: 'paragraph' }] : content,
  }
}

/** The rows of a table or the cells of a row; content controls around them say nothing. */
function partsOf(parent: Xml, name: 'tr' | 'tc'): Xml[] {
  return children(parent).flatMap((one) => {
    if (one.localName === name) return [one]
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(one.localName ?? '') ? partsOf(one, name) : []
  })
}
