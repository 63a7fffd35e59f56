import { Menu } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { texts } from '../words/texts.ts'
import { Tool } from './tool.tsx'

const words = texts.editor

/** Puts a table with a header row into the text, or changes the one the caret stands in. */
export function TableTool({ editor }: { readonly editor: Editor }) {
  const inTable = editor.isActive('table')
  const chain = () => editor.chain().focus()
  if (!inTable)
    return (
      <Tool
        icon={IconTable}
        name={words.tableInsert}
        on={false}
        run={() => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
    )
  return (
    <Menu>
      <Menu.Target>
        <Tool icon={IconTable} name={words.table} on />
      </Menu.Target>
      <Menu.Dropdown data-text-tools>
        <Menu.Item onClick={() => chain().addRowAfter().run()}>{words.rowBelow}</Menu.Item>
        <Menu.Item onClick={() => chain().addColumnAfter().run()}>{words.columnRight}</Menu.Item>
        <Menu.Item onClick={() => chain().deleteRow().run()}>{words.rowRemove}</Menu.Item>
        <Menu.Item onClick={() => chain().deleteColumn().run()}>{words.columnRemove}</Menu.Item>
        <Menu.Item onClick={() => chain().deleteTable().run()}>{words.tableRemove}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
