import { Button, Popover, TextInput } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { useProgram } from '../state/program.ts'
import { texts } from '../words/texts.ts'
import { insertImageFiles } from './insert-image-files.ts'
import { Tool } from './tool.tsx'

const words = texts.editor

/** Puts a picture into the text, or corrects the description of the chosen one. */
export function ImageTool({ editor }: { readonly editor: Editor }) {
  const { door } = useProgram()
  const [alt, setAlt] = useState<string | null>(null)
  const chosen = editor.isActive('image')

  async function submit(event: FormEvent) {
    event.preventDefault()
    const description = alt ?? ''
    if (chosen) editor.chain().focus().updateAttributes('image', { alt: description }).run()
    else
      await insertImageFiles(
        editor,
        await door.pickFiles({ extensions: ['png', 'jpg', 'jpeg'], multiple: false }),
        description,
      )
    setAlt(null)
  }

  return (
    <Popover opened={alt !== null} onChange={(opened) => !opened && setAlt(null)} trapFocus returnFocus>
      <Popover.Target>
        <Tool
          icon={IconPhoto}
          name={words.image}
          on={chosen}
          run={() => setAlt(String(editor.getAttributes('image')['alt'] ?? ''))}
        />
      </Popover.Target>
      <Popover.Dropdown data-text-tools>
        <form onSubmit={(event) => void submit(event)}>
          <TextInput
            label={words.imageAlt}
            value={alt ?? ''}
            onChange={(event) => setAlt(event.currentTarget.value)}
            w={320}
          />
          <Button type="submit" mt={12}>
            {chosen ? texts.common.save : words.imageChoose}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
