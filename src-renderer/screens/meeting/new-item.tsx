import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { type ItemKind, itemKinds } from '../../../src-main/domain/meeting/item.ts'
import { useTemplatesInForce } from '../../state/committee-details.ts'
import { focusPage } from '../../widgets/focus-place.ts'
import { Icon } from '../../widgets/icon.tsx'
import { useFocusBackTo } from '../../widgets/use-focus-back.ts'
import { isHeard } from '../../widgets/use-keys.ts'
import { useNextLine } from '../../widgets/use-next-line.ts'
import { texts } from '../../words/texts.ts'
import classes from './meeting.module.css'
import { useItemActions } from './use-item-actions.ts'

const words = texts.meeting

/**
 * Adds an item in place, under the agenda: its kind and its title. The form closes with Enter, and the next one is empty; a title
 * that was refused comes back in it.
 */
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
  const { text: title, write, hasMore, send } = useNextLine()
  const opener = useFocusBackTo(open)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (title.trim() === '') return
    // One key too many must neither write in a text nor open the form again.
    focusPage()
    onOpen(hasMore)
    if (await send((text) => actions.add(kind, text.trim()))) return
    // One who writes elsewhere meanwhile is told, and finds it when the form is opened again.
    if (isHeard(document.activeElement, 'outside-fields')) onOpen(true)
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
          leftSection={<Icon name="plus" />}
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
          onChange={(event) => write(event.currentTarget.value)}
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
