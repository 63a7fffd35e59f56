import { Button, Menu, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { type StandardSectionKey, sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import { useNextLine } from '../../widgets/use-next-line.ts'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { useSectionChanges } from './use-section-changes.ts'

const order = Object.keys(sectionHeadings)

/** Adds a standard section where it belongs in the printed order, or one of the secretary's own last among the texts. */
export function AddSection({ item }: { readonly item: StoredItem }) {
  const { add } = useSectionChanges(item)
  const [open, setOpen] = useState(false)
  const { text, write, hasMore, send } = useNextLine()
  const present = new Set(item.sections.map((section) => section.key))
  const missing = Object.entries(sectionHeadings).filter(
    ([key]) => !present.has(key) && key !== 'attachment-list' && key !== 'description',
  )

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return setOpen(false)
    setOpen(hasMore)
    const taken = await send(async (heading) => (await add(heading.trim(), placeOf(item, 'attachments'))).ok)
    if (!taken) setOpen(true)
  }
  function cancel() {
    write('')
    setOpen(false)
  }

  if (open)
    return (
      <form className={classes['addSection']} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={texts.item.sectionName}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && cancel()}
          autoFocus
          w={320}
        />
        <Button type="submit">{texts.common.add}</Button>
        <Button variant="default" onClick={cancel}>
          {texts.common.cancel}
        </Button>
      </form>
    )
  return (
    <div className={classes['addSection']}>
      <Menu position="top-start">
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />}>
            {texts.item.addSection}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {missing.map(([key, heading]) => (
            <Menu.Item
              key={key}
              // Object.entries forgets that the keys are the standard ones.
              onClick={() => void add(heading, placeOf(item, key as StandardSectionKey))}
            >
              {heading}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setOpen(true)}>{texts.item.ownSection}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

/** Before the first section that comes later in the standard order; last where there is none. */
function placeOf(item: StoredItem, key: StandardSectionKey): number {
  const rank = order.indexOf(key)
  const at = item.sections.findIndex((section) => order.indexOf(section.key) >= rank)
  return at < 0 ? item.sections.length : at
}
