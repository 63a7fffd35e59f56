import { type CellAt, cellsOf } from './column-widths.ts'
import { plainBlocks } from './plain-text.ts'
import type { RichTextNode } from './rich-text.ts'

const unit = '(?:%|pct\\.?|t\\.?\\s?kr\\.?|(?:mio\\.?|mia\\.?)?\\s?kr\\.?|mio\\.?|mia\\.?)'
const amount = '(?:\\d{1,3}(?:[.\\s]\\d{3})+|\\d{1,7})(?:,(?:\\d+|-))?'
const minus = '[-\\u2010-\\u2015\\u2212]'
/**
 * An amount, a count or a share as it is written in Danish: "1.234,50", "-12", "(3)", "98 %", "kr. 500,-", "12,5 mio. kr.".
 * Ledgers print the minus behind: "1.234,00-".
 */
const figure = new RegExp(
  `^\\(?(?:kr\\.?|DKK)?\\s?(?:(?:${minus}|[+±])?\\s?${amount}|${amount}\\s?${minus})\\s?${unit}?\\)?$`,
  'iu',
)
/** What stands where there is no figure: nothing, a dash, or what is blacked out. */
const none = /^(?:[-\u2010-\u2015\u2212]|█+)?$/u

/**
 * The cells of a table's columns of figures: they are printed to the right, below each other. Under its first row such a column
 * has figures alone, but for merged cells and empty ones, and header cells over it follow it. Long rows of digits
 * are numbers of something, not figures.
 */
export function figureCells(table: RichTextNode): ReadonlySet<RichTextNode> {
  const single = cellsOf(table).filter(({ colspan }) => colspan === 1)
  const columns = new Set(single.map(({ column }) => column))
  const inColumns = [...columns].map((column) => single.filter((one) => one.column === column))
  return new Set(inColumns.filter(isOfFigures).flatMap((cells) => cells.map(({ cell }) => cell)))
}

function isOfFigures(cells: readonly CellAt[]): boolean {
  const said = cells.filter(({ cell, row }) => row > 0 && cell.type !== 'tableHeader').map(textOf)
  return said.some((text) => figure.test(text)) && said.every((text) => none.test(text) || figure.test(text))
}

/** What the only paragraph of a cell says; a cell of other things has no figure. */
function textOf({ cell }: CellAt): string {
  const content = cell.content ?? []
  const alone = content.length <= 1 && content.every(({ type }) => type === 'paragraph')
  return alone ? plainBlocks(content).trim() : 'x'
}
