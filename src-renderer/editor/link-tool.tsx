import { Button, Group, Popover, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { texts } from '../words/texts.ts'
import { meantAddress } from './meant-address.ts'
import { Tool } from './tool.tsx'

const words = texts.editor

/** Links the chosen text to an address. */
export function LinkTool({ editor }: { readonly editor: Editor }) {
  const [address, setAddress] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const { on, current } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: now.isActive('link'),
      current: String(now.getAttributes('link')['href'] ?? ''),
    }),
  })
  const meant = meantAddress(address ?? '')
  const close = () => setAddress(null)

  function set(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (meant === null) return
    editor.chain().focus().extendMarkRange('link').setLink({ href: meant }).run()
    close()
  }
  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    close()
  }
  function open() {
    setTried(false)
    setAddress(current)
  }

  return (
    <Popover opened={address !== null} onChange={(opened) => !opened && close()} trapFocus returnFocus>
      <Popover.Target>
        <Tool icon="link" name={words.link} on={on} run={open} />
      </Popover.Target>
      <Popover.Dropdown data-text-tools>
        <form onSubmit={set}>
          <TextInput
            label={words.linkAddress}
            placeholder={words.linkPlaceholder}
            value={address ?? ''}
            onChange={(event) => setAddress(event.currentTarget.value)}
            error={tried && meant === null ? words.linkWrong : null}
            w={320}
          />
          <Group gap={8} mt={12}>
            <Button type="submit">{words.linkSet}</Button>
            {current !== '' && (
              <Button variant="default" onClick={remove}>
                {words.linkRemove}
              </Button>
            )}
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
