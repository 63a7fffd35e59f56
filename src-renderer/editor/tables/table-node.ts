import { Table } from '@tiptap/extension-table'
import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { columnResizing } from './column-resizing.ts'
import { plainTable, showWidths, widen } from './column-widths.ts'
import { pasteInTable } from './paste-in-table.ts'

/** By how much a column grows or shrinks with a key, in thousandths of the table. */
export const widthStep = 50

/**
 * A table that is always as wide as the text, with columns of chosen widths (thousandths of it), moved with the mouse at
 * their edges or with Alt+Shift+arrow.
 */
export const TextTable = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addNodeView:
    () =>
    ({ node }) =>
      new TableOfText(node),
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      'Alt-Shift-ArrowRight': () => widen(this.editor, widthStep),
      'Alt-Shift-ArrowLeft': () => widen(this.editor, -widthStep),
    }
  },
  addProseMirrorPlugins() {
    return [columnResizing(), pasteInTable(), ...(this.parent?.() ?? [])]
  },
}).configure({ resizable: false, allowTableNodeSelection: true })

/** The table's element with its columns; it is drawn anew only where its widths change. */
class TableOfText implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('tbody')
  private readonly table = document.createElement('table')

  constructor(node: Node) {
    this.dom.className = 'tableWrapper'
    this.table.append(this.contentDOM)
    this.dom.append(this.table)
    showWidths(this.table, plainTable(node))
  }

  update(node: Node): boolean {
    if (node.type.name !== 'table') return false
    showWidths(this.table, plainTable(node))
    return true
  }

  ignoreMutation(mutation: { readonly type: string; readonly target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }
}
