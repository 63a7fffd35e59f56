import { Menu } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { KeyboardEvent } from 'react'
import { texts } from '../words/texts.ts'
import classes from './editor.module.css'
import { FootnoteTool } from './footnote/footnote-tool.tsx'
import { LinkTool } from './link-tool.tsx'
import { ListFormTool } from './lists/list-form-tool.tsx'
import { PictureTool } from './pictures/picture-tool.tsx'
import { TableTool } from './tables/table-tool.tsx'
import { Tool } from './tool.tsx'

const words = texts.editor

/** The tools of the text that has the focus; reached with Alt+F10, left with Esc. */
export function Toolbar({ editor }: { readonly editor: Editor }) {
  const is = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      underline: current.isActive('underline'),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      heading: current.isActive('heading'),
      blockquote: current.isActive('blockquote'),
    }),
  })
  const chain = () => editor.chain().focus()
  return (
    <div
      role="toolbar"
      aria-label={words.toolbar}
      className={classes['toolbar']}
      data-text-tools
      onKeyDown={(event) => onToolbarKey(event, editor)}
    >
      <Tool icon="bold" name={words.bold} on={is.bold} run={() => chain().toggleBold().run()} />
      <Tool icon="italic" name={words.italic} on={is.italic} run={() => chain().toggleItalic().run()} />
      <Tool
        icon="underline"
        name={words.underline}
        on={is.underline}
        run={() => chain().toggleUnderline().run()}
      />
      <HeadingTool editor={editor} on={is.heading} />
      <Tool
        icon="list"
        name={words.bulletList}
        on={is.bulletList}
        run={() => chain().toggleBulletList().run()}
      />
      <Tool
        icon="list-numbers"
        name={words.orderedList}
        on={is.orderedList}
        run={() => chain().toggleOrderedList().run()}
      />
      {is.orderedList && <ListFormTool editor={editor} />}
      <Tool
        icon="blockquote"
        name={words.quote}
        on={is.blockquote}
        run={() => chain().toggleBlockquote().run()}
      />
      <LinkTool editor={editor} />
      <TableTool editor={editor} />
      <PictureTool editor={editor} />
      <FootnoteTool editor={editor} />
    </div>
  )
}

function HeadingTool({ editor, on }: { readonly editor: Editor; readonly on: boolean }) {
  const set = (level: 4 | 5 | 6 | null) =>
    level === null
      ? editor.chain().focus().setParagraph().run()
      : editor.chain().focus().setHeading({ level }).run()
  return (
    <Menu>
      <Menu.Target>
        <Tool icon="h-4" name={words.heading} on={on} />
      </Menu.Target>
      <Menu.Dropdown data-text-tools>
        <Menu.Item onClick={() => set(null)}>{words.headings.none}</Menu.Item>
        {([4, 5, 6] as const).map((level) => (
          <Menu.Item key={level} onClick={() => set(level)}>
            {words.headings[level]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function onToolbarKey(event: KeyboardEvent<HTMLDivElement>, editor: Editor): void {
  if (event.key === 'Escape') return void editor.commands.focus()
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.contains(document.activeElement))
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
  event.preventDefault()
}
