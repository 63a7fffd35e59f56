import { Menu } from '@mantine/core'
import { IconCheck, IconListLetters } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { listForms } from '../../../src-main/domain/rich-text/list-mark.ts'
import { texts } from '../../words/texts.ts'
import { Tool } from '../tool.tsx'
import { listForm, setListForm } from './list-form.ts'

const words = texts.editor

/** How the list counts: 1. / a) / i) / 1.1. */
export function ListFormTool({ editor }: { readonly editor: Editor }) {
  const current = listForm(editor)
  return (
    <Menu>
      <Menu.Target>
        <Tool icon={IconListLetters} name={words.listForm} on={current !== 'decimal'} />
      </Menu.Target>
      <Menu.Dropdown data-text-tools>
        {listForms.map((form) => (
          <Menu.Item
            key={form}
            onClick={() => setListForm(editor, form)}
            rightSection={form === current ? <IconCheck size={16} aria-label={words.chosen} /> : null}
          >
            {words.listForms[form]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
