import { type Editor, findParentNode } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import {
  cellsOf,
  columnWidths,
  evened,
  leastWidth,
  wholeWidth,
} from '../../../src-main/domain/rich-text/column-widths.ts'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'

/** A table of the editor as the domain counts its columns: rows and cells without what stands in them. */
export function plainTable(table: Node): RichTextNode {
  return {
    type: 'table',
    content: rowsOf(table).map((row) => ({ type: 'tableRow', content: rowsOf(row).map(plainCell) })),
  }
}

/** Gives a table's element its columns; without widths the browser shares the room. */
export function showWidths(table: HTMLTableElement, plain: RichTextNode): void {
  drawWidths(table, columnWidths(plain))
}

/** Draws columns of these widths, while they are moved also before they are chosen. */
export function drawWidths(table: HTMLTableElement, widths: readonly number[] | null): void {
  const drawn = table.querySelector(':scope > colgroup')
  if (drawn?.getAttribute('data-widths') === String(widths)) return
  drawn?.remove()
  table.classList.toggle('fixed', widths !== null)
  if (widths === null) return
  const columns = document.createElement('colgroup')
  columns.setAttribute('data-widths', String(widths))
  for (const width of widths) {
    const column = document.createElement('col')
    column.style.width = `${(width * 100) / wholeWidth}%`
    columns.append(column)
  }
  table.prepend(columns)
}

/** The widths as they stand on the screen, in thousandths that add up. */
export function shownWidths(table: HTMLTableElement, plain: RichTextNode): number[] {
  const cells = cellsOf(plain)
  const elements = table.querySelectorAll<HTMLElement>(':scope > tbody > tr > *')
  const count = Math.max(...cells.map(({ column, colspan }) => column + colspan))
  const widths = Array.from({ length: count }, (_, wanted) => {
    const at = cells.findIndex(({ column, colspan }) => column === wanted && colspan === 1)
    return elements[at]?.getBoundingClientRect().width ?? 0
  })
  const known = widths.filter((width) => width > 0)
  const mean = known.reduce((sum, width) => sum + width, 0) / (known.length || 1) || 1
  return evened(widths.map((width) => (width > 0 ? width : mean)))
}

/** Writes the widths into every cell of the table that begins at a place; null takes them away. */
export function setWidths(tr: Transaction, at: number, widths: readonly number[] | null): Transaction {
  const table = tr.doc.nodeAt(at)
  if (table === null) return tr
  const places = cellPlaces(table, at)
  for (const [index, { column, colspan }] of cellsOf(plainTable(table)).entries()) {
    const place = places[index]
    if (place !== undefined)
      tr.setNodeAttribute(place, 'colwidth', widths === null ? null : widths.slice(column, column + colspan))
  }
  return tr
}

/** Makes the column of the caret wider or narrower by so many thousandths; its neighbour gives or takes them. */
export function widen(editor: Editor, by: number): boolean {
  const found = tableAround(editor)
  if (found === null) return false
  const { table, at, column } = found
  const plain = plainTable(table)
  const widths = columnWidths(plain) ?? shownWidths(elementOf(editor, at), plain)
  const neighbour = column + 1 < widths.length ? column + 1 : column - 1
  const moved = movedEdge(widths, { from: neighbour, to: column, by })
  if (moved === null) return true
  editor.view.dispatch(setWidths(editor.state.tr, at, moved))
  return true
}

/** All columns alike, or (null) by what stands in them. */
export function shareWidths(editor: Editor, how: 'alike' | null): void {
  const found = tableAround(editor)
  if (found === null) return
  const count = Math.max(...cellsOf(plainTable(found.table)).map(({ column, colspan }) => column + colspan))
  const widths = how === null ? null : evened(Array.from({ length: count }, () => 1))
  editor.view.dispatch(setWidths(editor.state.tr, found.at, widths))
  editor.view.focus()
}

/** Widths after one column gave another so much, as far as it has it to give; null where nothing changes. */
export function movedEdge(
  widths: readonly number[],
  { from, to, by }: { readonly from: number; readonly to: number; readonly by: number },
): number[] | null {
  const giving = widths[from]
  const taking = widths[to]
  if (giving === undefined || taking === undefined) return null
  const most = Math.max(0, giving - leastWidth)
  const least = -Math.max(0, taking - leastWidth)
  const moved = Math.round(Math.min(most, Math.max(least, by)))
  return moved === 0 ? null : widths.with(from, giving - moved).with(to, taking + moved)
}

/** The table's element in the window. */
export function elementOf({ view }: Pick<Editor, 'view'>, at: number): HTMLTableElement {
  const wrapper = view.nodeDOM(at)
  const table = wrapper instanceof HTMLElement ? wrapper.querySelector('table') : null
  if (table === null) throw new Error('a table has no element')
  return table
}

function tableAround({ state }: { readonly state: EditorState }) {
  const found = findParentNode((node) => node.type.name === 'table')(state.selection)
  const cell = findParentNode((node) => /^table(Cell|Header)$/.test(node.type.name))(state.selection)
  if (found === undefined || cell === undefined) return null
  const index = cellPlaces(found.node, found.pos).indexOf(cell.pos)
  const own = cellsOf(plainTable(found.node))[index]
  return own === undefined ? null : { table: found.node, at: found.pos, column: own.column + own.colspan - 1 }
}

function cellPlaces(table: Node, at: number): number[] {
  const places: number[] = []
  table.forEach((row, rowAt) => {
    row.forEach((_, cellAt) => {
      places.push(at + rowAt + cellAt + 2)
    })
  })
  return places
}

function rowsOf(parent: Node): Node[] {
  return Array.from({ length: parent.childCount }, (_, at) => parent.child(at))
}

function plainCell({ type, attrs }: Node): RichTextNode {
  return { type: type.name, attrs }
}
