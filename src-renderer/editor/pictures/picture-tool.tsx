import { Button, Popover, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type FormEvent, useEffect, useState } from 'react'
import { pictureWidths } from '../../../src-main/domain/rich-text/picture-width.ts'
import { useProgram } from '../../state/program.ts'
import { texts } from '../../words/texts.ts'
import { Tool } from '../tool.tsx'
import { describePicture, insertPictures } from './insert-pictures.ts'

const words = texts.editor

/** Puts a picture into the text, or says what the chosen one shows and how wide it is. */
export function PictureTool({ editor }: { readonly editor: Editor }) {
  const { door } = useProgram()
  const [alt, setAlt] = useState<string | null>(null)
  const { chosen, current, width } = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const { alt: described, width: wide } = now.getAttributes('image')
      return { chosen: now.isActive('image'), current: String(described ?? ''), width: wide }
    },
  })

  useEffect(() => {
    const { dom } = editor.view
    const ask = () => setAlt('')
    dom.addEventListener(describePicture, ask)
    return () => dom.removeEventListener(describePicture, ask)
  }, [editor])

  /** What is written in the box stays, however it is left. */
  function leave() {
    if (chosen && alt !== null && alt !== current) editor.commands.updateAttributes('image', { alt })
    setAlt(null)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const description = alt ?? ''
    setAlt(null)
    if (chosen) return void editor.chain().focus().updateAttributes('image', { alt: description }).run()
    const files = await door.pickFiles({ extensions: ['png', 'jpg', 'jpeg'], multiple: false })
    await insertPictures(editor, files, { alt: description })
  }

  return (
    <Popover opened={alt !== null} onChange={(opened) => !opened && leave()} trapFocus returnFocus>
      <Popover.Target>
        <Tool icon="photo" name={words.image} on={chosen} run={() => setAlt(current)} />
      </Popover.Target>
      <Popover.Dropdown data-text-tools>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap={12} w={340}>
            <TextInput
              label={words.imageAlt}
              value={alt ?? ''}
              onChange={(event) => setAlt(event.currentTarget.value)}
              data-autofocus
            />
            {chosen && (
              <div>
                <Text size="sm" fw={500} mb={4}>
                  {words.imageWidth}
                </Text>
                <SegmentedControl
                  fullWidth
                  size="xs"
                  aria-label={words.imageWidth}
                  value={String(width ?? 'own')}
                  onChange={(chosenWidth) =>
                    editor.commands.updateAttributes('image', { width: chosenWidth })
                  }
                  data={['own', ...pictureWidths].map((one) => ({ value: one, label: widthName(one) }))}
                />
              </div>
            )}
            <Button type="submit">{chosen ? texts.common.save : words.imageChoose}</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

function widthName(width: string): string {
  return Object.entries(words.imageWidths).find(([key]) => key === width)?.[1] ?? width
}
