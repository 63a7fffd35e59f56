import { Popover, SegmentedControl, Stack, Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { listForms } from '../../../src-main/domain/rich-text/list-mark.ts'
import { NumberField } from '../../widgets/number-field.tsx'
import { texts } from '../../words/texts.ts'
import { Tool } from '../tool.tsx'
import { listForm, setListForm } from './list-form.ts'

const words = texts.editor

/** How the list counts, 1. / a) / i) / 1.1, and the number it begins with. */
export function ListFormTool({ editor }: { readonly editor: Editor }) {
  const [opened, setOpened] = useState(false)
  const { form, start } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      form: listForm(current),
      start: Number(current.getAttributes('orderedList')['start'] ?? 1),
    }),
  })
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus>
      <Popover.Target>
        <Tool icon="list-letters" name={words.listForm} on={form !== 'decimal'} run={() => setOpened(true)} />
      </Popover.Target>
      <Popover.Dropdown data-text-tools onKeyDown={onKeyDown}>
        <Stack gap={12} w={220}>
          <div>
            <Text size="sm" fw={500} mb={4}>
              {words.listForm}
            </Text>
            <SegmentedControl
              fullWidth
              orientation="vertical"
              aria-label={words.listForm}
              value={form}
              onChange={(chosen) => setListForm(editor, listForms.find((one) => one === chosen) ?? 'decimal')}
              data={listForms.map((one) => ({ value: one, label: words.listForms[one] }))}
            />
          </div>
          <NumberField
            label={words.start}
            value={start}
            min={1}
            max={999}
            onChange={(first) => editor.commands.updateAttributes('orderedList', { start: first })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    // The same key is not for the text too.
    event.preventDefault()
    setOpened(false)
    editor.view.focus()
  }
}
