import { NumberInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { texts } from '../../words/texts.ts'

/** The number a list begins with. */
export function ListStartTool({ editor }: { readonly editor: Editor }) {
  return (
    <NumberInput
      aria-label={texts.editor.start}
      title={texts.editor.start}
      size="xs"
      w={56}
      min={1}
      max={999}
      value={Number(editor.getAttributes('orderedList')['start'] ?? 1)}
      onChange={(start) => {
        if (typeof start === 'number') editor.commands.updateAttributes('orderedList', { start })
      }}
    />
  )
}
