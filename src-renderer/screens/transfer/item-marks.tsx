import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useFacet } from '../../state/use-facet.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { useDraftText } from '../../widgets/use-draft-text.ts'
import { texts } from '../../words/texts.ts'
import { useLateItems } from '../compare/differences.ts'
import { LateReason } from '../stage/supplementary-dialog.tsx'
import { useMarks } from '../stage/use-marks.ts'
import { ItemLinks } from './item-links.tsx'
import { useWithdraw } from './item-menu.tsx'
import classes from './transfer.module.css'

const words = texts.transfer

export interface ItemMarksProps {
  readonly item: StoredItem
  /** Whether the group heading is being written though there is none yet. */
  readonly grouping: boolean
}

/** What is said of an item besides its content: its links, its group, its public title, that it is late or withdrawn. */
export function ItemMarks({ item, grouping }: ItemMarksProps) {
  const late = useLateItems().includes(item.number)
  return (
    <div className={classes['marks']}>
      <ItemLinks item={item} />
      {item.withdrawn && <Withdrawn item={item} />}
      {(late || item.lateReason !== null) && <LateReason item={item} label={texts.stage.lateReason} />}
      {(grouping || item.group !== null) && (
        <Mark item={item} name="group" label={words.group} opened={grouping} />
      )}
      {item.access === 'closed' && <PublicTitle item={item} />}
    </div>
  )
}

function Withdrawn({ item }: { readonly item: StoredItem }) {
  const toggle = useWithdraw(item)
  const readOnly = useReadOnly()
  return (
    <p className={classes['note']}>
      <SignalIcon signal="notice" /> {words.withdrawnNote}
      {!readOnly && (
        <Button variant="default" size="compact-sm" onClick={toggle}>
          {words.restore}
        </Button>
      )}
    </p>
  )
}

function PublicTitle({ item }: { readonly item: StoredItem }) {
  const [writing, setWriting] = useState(false)
  if (item.publicTitle === null && !writing)
    return <QuietLine begins words={words.addPublicTitle} onClick={() => setWriting(true)} />
  return <Mark item={item} name="publicTitle" label={words.publicTitle} opened={writing} />
}

interface MarkProps {
  readonly item: StoredItem
  readonly name: 'group' | 'publicTitle'
  readonly label: string
  readonly opened: boolean
}

/** One mark as a line of text, saved as it is written; an emptied one is taken away. */
function Mark({ item, name, label, opened }: MarkProps) {
  const save = useMarks()
  const [value, change] = useFacet<string | null>({
    name: `${item.id}:${name}`,
    stored: item[name],
    save: (text) => save(item.id, { [name]: text }),
  })
  const readOnly = useReadOnly()
  const draft = useDraftText(
    value ?? '',
    (text) => change(() => (text.trim() === '' ? null : text)),
    item[name] ?? '',
  )
  return (
    <TextInput
      label={label}
      autoFocus={opened}
      readOnly={readOnly}
      wrapperProps={{ 'data-line': `${item.id}:${name}` }}
      {...draft}
    />
  )
}
