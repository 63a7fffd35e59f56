import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { cellsOf, columnWidths, wholeWidth } from '../../../src-main/domain/rich-text/column-widths.ts'
import { drawWidths, movedEdge, plainTable, setWidths, shownWidths } from './column-widths.ts'

/** How near a column's edge the mouse takes hold of it, in pixels. */
const reach = 5

/** An edge between two columns of a table. */
interface Edge {
  readonly at: number
  readonly table: HTMLTableElement
  /** The column to the left of it. */
  readonly column: number
}

/** Columns are made wider and narrower by their edges; what is moved is written once, when the mouse lets go. */
export function columnResizing(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousemove: (view, event) => {
          view.dom.classList.toggle('at-column-edge', event.buttons === 0 && edgeAt(view, event) !== null)
          return false
        },
        mousedown: (view, event) => {
          const edge = event.button === 0 ? edgeAt(view, event) : null
          if (edge === null) return false
          event.preventDefault()
          follow(view, edge, event.clientX)
          return true
        },
      },
    },
  })
}

function follow(view: EditorView, { at, table, column }: Edge, begin: number): void {
  const node = view.state.doc.nodeAt(at)
  if (node === null) return
  const plain = plainTable(node)
  const widths = columnWidths(plain) ?? shownWidths(table, plain)
  const whole = table.getBoundingClientRect().width
  let moved: readonly number[] | null = null
  const move = (event: MouseEvent) => {
    const by = ((event.clientX - begin) * wholeWidth) / whole
    moved = movedEdge(widths, { from: column + 1, to: column, by })
    drawWidths(table, moved ?? widths)
  }
  const end = () => {
    window.removeEventListener('mousemove', move)
    window.removeEventListener('mouseup', end)
    if (moved !== null && view.state.doc.nodeAt(at)?.eq(node))
      view.dispatch(setWidths(view.state.tr, at, moved))
    else drawWidths(table, columnWidths(plain))
  }
  window.addEventListener('mousemove', move)
  window.addEventListener('mouseup', end)
}

/** The edge under the mouse: the right one of a cell, or the left one of the cell after it. */
function edgeAt(view: EditorView, { target, clientX }: MouseEvent): Edge | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null
  const table = cell?.closest('table') ?? null
  if (cell === null || table === null || !view.dom.contains(table)) return null
  const { left, right } = cell.getBoundingClientRect()
  const side = right - clientX <= reach ? 0 : clientX - left <= reach ? -1 : null
  if (side === null) return null
  const at = view.posAtDOM(table, 0) - 1
  const node = view.state.doc.nodeAt(at)
  if (node?.type.name !== 'table') return null
  const cells = cellsOf(plainTable(node))
  const own = cells[[...table.querySelectorAll(':scope > tbody > tr > *')].indexOf(cell)]
  if (own === undefined) return null
  const column = side === 0 ? own.column + own.colspan - 1 : own.column - 1
  const last = Math.max(...cells.map((one) => one.column + one.colspan)) - 1
  return column < 0 || column >= last ? null : { at, table, column }
}
