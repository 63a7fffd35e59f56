import { SegmentedControl, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { longestCaseNumber } from '../../../src-main/domain/items/case-number.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { address } from '../../state/route.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { leaveForHolder } from '../../widgets/focus-place.ts'
import { Icon } from '../../widgets/icon.tsx'
import { LineField } from '../../widgets/line-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { ReadOnlyNote } from '../../widgets/read-only-note.tsx'
import { useDraftText } from '../../widgets/use-draft-text.ts'
import { texts } from '../../words/texts.ts'
import classes from './item.module.css'
import { isKleNumber } from './kle-number.ts'
import { type Head, useItemHead } from './use-item-head.ts'

/** Title, case number, and whether the item is open or closed. */
export function ItemHead({ item }: { readonly item: StoredItem }) {
  const [head, change] = useItemHead(item)
  return (
    <header className={classes['head']}>
      <Title
        title={head.title}
        stored={item.title}
        onChange={(title) => change((old) => ({ ...old, title }))}
      />
      <div className={classes['facts']}>
        <CaseNumber
          itemId={item.id}
          caseNumber={head.caseNumber}
          stored={item.caseNumber}
          onChange={(caseNumber) => change((old) => ({ ...old, caseNumber }))}
        />
        <AccessSwitch item={item} head={head} />
      </div>
      <ReadOnlyNote />
      {head.access === 'closed' && (
        <p className={classes['closedNote']}>
          <Icon name="lock" /> {texts.item.closedNote}
        </p>
      )}
    </header>
  )
}

interface TitleProps {
  readonly title: string
  readonly stored: string
  readonly onChange: (title: string) => void
}

function Title({ title, stored, onChange }: TitleProps) {
  const readOnly = useReadOnly()
  const draft = useDraftText(
    title,
    (text) => text.trim() !== '' && onChange(text.replace(/\s*\n\s*/g, ' ')),
    stored,
  )
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    leaveForHolder(event.currentTarget)
  }
  return (
    <Textarea
      id="item-title"
      aria-label={texts.item.title}
      variant="unstyled"
      readOnly={readOnly}
      rows={1}
      classNames={{ input: classes['title'] ?? '' }}
      onKeyDown={onKeyDown}
      {...draft}
    />
  )
}

interface CaseNumberProps {
  readonly itemId: string
  readonly caseNumber: string | null
  readonly stored: string | null
  readonly onChange: (caseNumber: string | null) => void
}

function CaseNumber({ itemId, caseNumber, stored, onChange }: CaseNumberProps) {
  const [writing, setWriting] = useState(false)
  if (caseNumber === null && !writing)
    return <QuietLine begins words={texts.item.addCaseNumber} onClick={() => setWriting(true)} />
  return (
    <div data-line={`${itemId}:case-number`}>
      <LineField
        label={texts.item.caseNumber}
        value={caseNumber ?? ''}
        stored={stored ?? ''}
        maxLength={longestCaseNumber}
        onChange={(text) => onChange(text.trim() === '' ? null : text)}
        onLeave={() => setWriting(false)}
        autoFocus={writing}
        width={192}
      />
      {caseNumber !== null && (
        <a className={classes['follow']} href={address({ at: 'case', caseNumber })}>
          {texts.caseLife.follow}
        </a>
      )}
      {caseNumber !== null && !isKleNumber(caseNumber) && (
        <p className={classes['remark']}>{texts.item.kleRemark}</p>
      )}
    </div>
  )
}

function AccessSwitch({ item, head }: { readonly item: StoredItem; readonly head: Head }) {
  const { api } = useSession()
  const { makeReversible } = useChanges()
  const set = (access: Head['access']) =>
    makeReversible({
      words: texts.item.accessChanged(head.title, access === 'closed'),
      change: () => api.item.update({ itemId: item.id, ...head, access, was: head }),
      undo: () => api.item.update({ itemId: item.id, ...head, was: { ...head, access } }),
    })
  return (
    <SegmentedControl
      aria-label={texts.item.access}
      size="xs"
      transitionDuration={0}
      value={item.access}
      disabled={useReadOnly()}
      onChange={(value) => void set(value === 'closed' ? 'closed' : 'open')}
      data={[
        { value: 'open', label: texts.common.open },
        { value: 'closed', label: <ClosedLabel /> },
      ]}
    />
  )
}

function ClosedLabel() {
  return (
    <span className={classes['closedLabel']}>
      <Icon name="lock" size={12} /> {texts.common.closed}
    </span>
  )
}
