import { Button, Menu, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { type StandardSectionKey, sectionHeadings } from '../../../src-main/domain/meeting/section-keys.ts'
import { emptyRichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { openBegun } from '../../editor/begun-text.ts'
import { EarlyKeys, WaitingForEditor } from '../../editor/early-keys.tsx'
import { withLines } from '../../editor/with-lines.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { sectionPlace } from './section-text.tsx'
import { useSectionChanges } from './use-section-changes.ts'

const order = Object.keys(sectionHeadings)

/** While it is "making", what is typed is meant for the new section; when it was "left", for another place. */
type Stage = 'closed' | 'naming' | 'making' | 'left'

/**
 * Adds a standard section where it belongs in the printed order, or one of the secretary's own last among the texts. It opens
 * to be written in, with what was typed while it was being made.
 */
export function AddSection({ item }: { readonly item: StoredItem }) {
  const { add, write } = useSectionChanges(item)
  const [stage, setStage] = useState<Stage>('closed')
  const [name, setName] = useState('')
  const [early] = useState(() => new EarlyKeys())
  /** Whether a section was made that no text is written in, as a field's: the focus comes back here. */
  const [isBack, setBack] = useState(false)
  /** Has the focus while the section is being made; none when another place was gone to meanwhile. */
  const making = useRef<HTMLHeadingElement>(null)
  const present = new Set(item.sections.map((section) => section.key))
  const missing = Object.entries(sectionHeadings).filter(
    ([key]) => !present.has(key) && key !== 'attachment-list' && key !== 'description',
  )

  async function make(heading: string, position: number) {
    setName(heading)
    setStage('making')
    const section = await add(heading, position)
    if (section === undefined) return setStage('naming')
    const isHere = making.current !== null
    const isOpen = isHere && openBegun(sectionPlace(item.id, section.key), early)
    close()
    setBack(isHere && !isOpen)
    const lines = isOpen ? [] : early.takeLines()
    if (lines.length > 0) await write(section.key, withLines(emptyRichText, lines))
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') cancel()
    else void make(name.trim(), placeOf(item, 'attachments'))
  }
  function close() {
    setName('')
    setStage('closed')
  }
  function cancel() {
    early.take()
    close()
  }

  if (stage === 'making' || stage === 'left')
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left the heading inside
      <div
        className={classes['addSection']}
        onBlur={() => document.hasFocus() && setStage((old) => (old === 'making' ? 'left' : old))}
      >
        {stage === 'left' ? (
          <h3>{name}</h3>
        ) : (
          <WaitingForEditor keys={early} text={making}>
            <h3 ref={making} tabIndex={-1}>
              {name}
            </h3>
          </WaitingForEditor>
        )}
      </div>
    )
  if (stage === 'naming')
    return (
      <form className={classes['addSection']} onSubmit={submit}>
        <TextInput
          label={texts.item.sectionName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
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
          <Button
            autoFocus={isBack}
            variant="subtle"
            size="compact-sm"
            leftSection={<Icon name="plus" size={14} />}
          >
            {texts.item.addSection}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {missing.map(([key, heading]) => (
            <Menu.Item
              key={key}
              // Object.entries forgets that the keys are the standard ones.
              onClick={() => void make(heading, placeOf(item, key as StandardSectionKey))}
            >
              {heading}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setStage('naming')}>{texts.item.ownSection}</Menu.Item>
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
