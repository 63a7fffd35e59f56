import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { isDeferred } from '../../../../src-main/domain/transfer/deferral.ts'
import { useMeeting } from '../../../state/session-context.ts'
import { Icon } from '../../../widgets/icon.tsx'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { findItems } from '../rules/next-item.ts'
import { keyName } from '../use-hold-keys.ts'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.jump

/** To an item by its number, or by some letters of its title. */
export function JumpPanel() {
  const { items } = useMeeting()
  const { go, close } = useHold()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(0)
  const found = findItems(items, typed)

  function jump(at: number) {
    const item = found[at]
    if (item === undefined) return
    close()
    go(item.id)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[keyName(event)]
    if (step === undefined || found.length === 0) return
    event.preventDefault()
    setMarked((marked + step + found.length) % found.length)
  }
  return (
    <PanelFrame title={words.title} onSave={() => jump(marked)} saveWords={words.title}>
      <TextInput
        label={words.placeholder}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${marked}` : undefined}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setMarked(0)
        }}
      />
      {found.length === 0 && <p role="status">{words.none}</p>}
      <div id={id} role="listbox" aria-label={words.title} className={classes['items']}>
        {found.map((item, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that keeps the focus
          <div
            key={item.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === marked}
            data-access={item.access}
            ref={at === marked ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => jump(at)}
          >
            <span className={classes['itemNumber']}>{item.number}</span> {item.title}
            {isDeferred(item) && <span className={classes['deferred']}>{texts.hold.item.deferred}</span>}
            {item.access === 'closed' && (
              <span className={classes['closed']}>
                <Icon name="lock" size={14} /> {texts.common.closed}
              </span>
            )}
          </div>
        ))}
      </div>
    </PanelFrame>
  )
}
