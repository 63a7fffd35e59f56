import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.guests

/** The guests of the item: each Enter adds one, Esc when there are no more. */
export function GuestsPanel() {
  const { api } = useSession()
  const { item, attempt, close } = useHold()
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')

  async function save() {
    if (name.trim() === '') return close()
    const guest = { name: name.trim(), title: title.trim() === '' ? null : title.trim() }
    const { id: itemId, guests: was } = item
    const change = () => api.item.saveGuests({ itemId, guests: [...was, guest], was })
    if (!(await attempt(change, words.added(guest.name)))) return
    setName('')
    setTitle('')
    document.querySelector<HTMLElement>('[data-begin]')?.focus()
  }
  return (
    <PanelFrame title={words.title} onSave={() => void save()} saveWords={texts.common.add}>
      {item.guests.length > 0 && (
        <ul className={classes['people']}>
          {item.guests.map((guest) => (
            <li key={`${guest.name} ${guest.title}`}>
              {[guest.name, guest.title].filter((part) => part !== null).join(', ')}
            </li>
          ))}
        </ul>
      )}
      <div className={classes['fields']}>
        <TextInput
          data-begin
          label={words.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={words.role}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
    </PanelFrame>
  )
}
