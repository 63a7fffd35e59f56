import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useKeepWritten } from '../../state/keep-written.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'

const words = texts.item.attachments

export interface AttachmentNoteProps {
  /** Where it stands (see find-places.ts), with its item. */
  readonly place: string
  readonly name: string
  readonly note: string | null
  readonly onChange: (note: string | null) => void
}

/** The note behind an attachment's name: one of the usual ones, or one's own words; saved when it is chosen or left. */
export function AttachmentNote({ place, name, note, onChange }: AttachmentNoteProps) {
  /** What is being written, null while nothing is. */
  const [draft, setDraft] = useState<string | null>(null)
  const finish = (text: string) => {
    setDraft(null)
    const next = text.trim() === '' ? null : text.trim()
    if (next !== note) onChange(next)
  }
  const leave = () => {
    if (draft !== null) finish(draft)
  }
  useKeepWritten(leave)
  const readOnly = useReadOnly()
  return (
    <Autocomplete
      size="xs"
      variant="unstyled"
      className={classes['note'] ?? ''}
      classNames={{ input: classes['noteInput'] ?? '' }}
      wrapperProps={{ 'data-line': place }}
      aria-label={words.ownNoteOf(name)}
      placeholder={readOnly ? '' : words.ownNote}
      readOnly={readOnly}
      data={words.ownNotes}
      // Else every attachment's list is made with its page.
      comboboxProps={{ keepMounted: false }}
      filter={({ options }) => options}
      value={draft ?? note ?? ''}
      onChange={setDraft}
      onOptionSubmit={finish}
      onBlur={leave}
    />
  )
}
