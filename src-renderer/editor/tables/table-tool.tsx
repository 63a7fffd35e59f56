import { Menu } from '@mantine/core'
import type { ChainedCommands, Editor } from '@tiptap/core'
import { isInTable, selectedRect } from '@tiptap/pm/tables'
import { useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import { Tool } from '../tool.tsx'
import { shareWidths, widen } from './column-widths.ts'
import { widthStep } from './table-node.ts'

const words = texts.editor

/** Puts a table with a header row into the text, or changes the one the caret stands in. */
export function TableTool({ editor }: { readonly editor: Editor }) {
  const chain = () => editor.chain().focus()
  const table = useEditorState({ editor, selector: ({ editor: current }) => tableAt(current) })
  if (table === null)
    return (
      <Tool
        icon="table"
        name={words.tableInsert}
        on={false}
        run={() => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
    )
  const item = (name: string, change: (chain: ChainedCommands) => ChainedCommands, mark?: ReactNode) => (
    <Menu.Item onClick={() => change(chain()).run()} rightSection={mark}>
      {name}
    </Menu.Item>
  )
  return (
    <Menu>
      <Menu.Target>
        <Tool icon="table" name={words.table} on />
      </Menu.Target>
      <Menu.Dropdown data-text-tools className="table-menu">
        {item(
          words.headerRow,
          (change) => change.toggleHeaderRow(),
          table.hasHeaderRow ? <Icon name="check" label={words.chosen} /> : null,
        )}
        <Menu.Divider />
        {item(words.rowAbove, (change) => change.addRowBefore())}
        {item(words.rowBelow, (change) => change.addRowAfter())}
        {item(words.columnLeft, (change) => change.addColumnBefore())}
        {item(words.columnRight, (change) => change.addColumnAfter())}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick={false} onClick={() => widen(editor, widthStep)}>
          {words.columnWider}
        </Menu.Item>
        <Menu.Item closeMenuOnClick={false} onClick={() => widen(editor, -widthStep)}>
          {words.columnNarrower}
        </Menu.Item>
        <Menu.Item onClick={() => shareWidths(editor, 'alike')}>{words.columnsAlike}</Menu.Item>
        <Menu.Item onClick={() => shareWidths(editor, null)}>{words.columnsByContent}</Menu.Item>
        <Menu.Divider />
        {table.canMerge && item(words.cellsMerge, (change) => change.mergeCells())}
        {table.canSplit && item(words.cellSplit, (change) => change.splitCell())}
        {table.everyRow
          ? item(words.rowRemoveLast, (change) => change.deleteTable())
          : item(words.rowRemove, (change) => change.deleteRow())}
        {table.everyColumn
          ? item(words.columnRemoveLast, (change) => change.deleteTable())
          : item(words.columnRemove, (change) => change.deleteColumn())}
        {item(words.tableRemove, (change) => change.deleteTable())}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What the menu shows of the table in which the caret stands; null outside of one. */
function tableAt(editor: Editor) {
  if (!editor.isActive('table')) return null
  return {
    hasHeaderRow: headsFirstRow(editor),
    canMerge: editor.can().mergeCells(),
    canSplit: editor.can().splitCell(),
    ...chosenReach(editor),
  }
}

/** Whether what is chosen reaches over every row, or every column: without them there is no table, as in Word. */
function chosenReach({ state }: Editor): { readonly everyRow: boolean; readonly everyColumn: boolean } {
  if (!isInTable(state)) return { everyRow: false, everyColumn: false }
  const { map, top, bottom, left, right } = selectedRect(state)
  return { everyRow: bottom - top === map.height, everyColumn: right - left === map.width }
}

function headsFirstRow({ state: { selection } }: Editor): boolean {
  const { $from } = selection
  const depths = Array.from({ length: $from.depth }, (_, up) => $from.depth - up)
  const depth = depths.find((one) => $from.node(one).type.name === 'table')
  const row = depth === undefined ? null : $from.node(depth).firstChild
  let isHead = row !== null
  row?.forEach((cell) => {
    isHead &&= cell.type.name === 'tableHeader'
  })
  return isHead
}
