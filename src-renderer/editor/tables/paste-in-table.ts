import { Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  CellSelection,
  type __Area as Cells,
  isInTable,
  __pastedCells as pastedCells,
  selectionCell,
  TableMap,
} from '@tiptap/pm/tables'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'

/**
 * Cells that are pasted where only a caret stands in a table overwrite nothing: one cell's words come at the caret, and a
 * grid fills cells that are empty, or else stands below the table as one of its own. Cells that are chosen are overwritten.
 */
export function pasteInTable(): Plugin {
  return new Plugin({
    props: {
      handlePaste: ({ state, dispatch }, _, slice) => {
        if (!isInTable(state) || state.selection instanceof CellSelection) return false
        const cells = pastedCells(slice)
        if (cells === null) return false
        const words = cells.width === 1 && cells.height === 1 ? cells.rows[0]?.firstChild?.content : undefined
        if (words === undefined && hitsNothing(state, cells)) return false
        const tr = words === undefined ? below(state, cells) : state.tr.replaceSelection(Slice.maxOpen(words))
        dispatch(tr.scrollIntoView())
        return true
      },
    },
  })
}

/** Whether every cell that would be overwritten is empty. */
function hitsNothing(state: EditorState, { width, height }: Cells): boolean {
  const $cell = selectionCell(state)
  const table = $cell.node(-1)
  const map = TableMap.get(table)
  const { left, top } = map.findCell($cell.pos - $cell.start(-1))
  const [right, bottom] = [Math.min(left + width, map.width), Math.min(top + height, map.height)]
  const cells = map.cellsInRect({ left, top, right, bottom }).flatMap((at) => table.nodeAt(at) ?? [])
  // The schema of the extensions is the domain's own; a test compares them.
  return cells.every((cell) => isEmptyRichText({ type: 'doc', content: [cell.toJSON() as RichTextNode] }))
}

/** The cells as a table below the one with the caret, a paragraph between them, and the caret after it. */
function below(state: EditorState, { rows }: Cells): Transaction {
  const { table, tableRow, paragraph } = state.schema.nodes
  if (!table || !tableRow || !paragraph) throw new Error('A text has tables and paragraphs.')
  const $after = state.doc.resolve(selectionCell(state).after(-1))
  const pasted = table.create(
    null,
    rows.map((row) => tableRow.createAndFill(null, row)).filter((row) => row !== null),
  )
  const blocks = [paragraph.create(), pasted]
  const caret = $after.pos + blocks.reduce((size, { nodeSize }) => size + nodeSize, 1)
  if (!$after.nodeAfter?.isTextblock) blocks.push(paragraph.create())
  const tr = state.tr.insert($after.pos, blocks)
  return tr.setSelection(TextSelection.create(tr.doc, caret))
}
