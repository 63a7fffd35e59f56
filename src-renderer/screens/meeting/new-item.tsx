import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { type ItemKind, itemKinds } from '../../../src-main/domain/meeting/item.ts'
import { useTemplatesInForce } from '../../state/committee-details.ts'
import { useFocusBackTo } from '../../widgets/use-focus-back.ts'
import { texts } from '../../words/texts.ts'
import classes from './meeting.module.css'
import { useItemActions } from './use-item-actions.ts'

const words = texts.meeting

/** Adds an item in place, under the agenda: its kind and its title. */
export function NewItem({
  open,
  onOpen,
}: {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}) {
  const actions = useItemActions()
  const [kind, setKind] = useState<ItemKind>('case')
  const templates = useTemplatesInForce()
  const kinds =
    templates.length > 0
      ? templates.map(({ kind: value, label }) => ({ value, label }))
      : itemKinds.map((name) => ({ value: name, label: words.kind[name] }))
  const [title, setTitle] = useState('')
  const opener = useFocusBackTo(open)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (title.trim() === '' || !(await actions.add(kind, title.trim()))) return
    setTitle('')
    onOpen(false)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onOpen(false)
  }

  if (!open)
    return (
      <div className={classes['new']}>
        <Button
          ref={opener}
          variant="subtle"
          justify="flex-start"
          fullWidth
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onOpen(true)}
        >
          {words.newItem}
        </Button>
      </div>
    )
  return (
    <form className={classes['new']} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <Stack gap={8}>
        <TextInput
          label={words.newItemTitle}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          autoFocus
        />
        <NativeSelect
          label={words.newItemKind}
          value={kind}
          onChange={(event) => {
            setKind(event.currentTarget.value)
          }}
          data={kinds}
        />
        <Group gap={8}>
          <Button type="submit" disabled={title.trim() === ''}>
            {words.newItemAdd}
          </Button>
          <Button variant="default" onClick={() => onOpen(false)}>
            {texts.common.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
