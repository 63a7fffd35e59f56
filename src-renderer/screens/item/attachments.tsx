import { Button, UnstyledButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import { attachmentCountLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useProgram } from '../../state/program.ts'
import { useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { useFileDrop } from '../../widgets/use-file-drop.ts'
import { da } from '../../words/da.ts'
import { AttachmentRow } from './attachment-row.tsx'
import classes from './item.module.css'
import { useAddAttachments } from './use-add-attachments.ts'
import { useListChanges } from './use-list-changes.ts'

const words = da.item.attachments

export interface AttachmentsProps {
  readonly item: StoredItem
  /** The announcement they belong to, counted from 1; null for the item's own. */
  readonly entry: number | null
  readonly attachments: readonly Attachment[]
}

/** Attachments as rows, and a place to drop files. */
export function Attachments({ item, entry, attachments: stored }: AttachmentsProps) {
  const { api, queue } = useSession()
  const { door } = useProgram()
  const { adding, addFiles, addName } = useAddAttachments(item.id, entry)
  const { over, listeners } = useFileDrop((files) => void addFiles(files))
  const save = (values: readonly Attachment[]) =>
    api.attachment.saveAll({ itemId: item.id, entry, attachments: [...values] })
  const [attachments, change] = useFacet({
    name: `${item.id}:attachments:${entry}`,
    stored,
    save,
  })
  const changes = useListChanges<Attachment>({
    itemId: item.id,
    read: (current) =>
      entry === null ? current.attachments : (current.entries[entry - 1]?.attachments ?? []),
    save,
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the buttons inside do the same
    <div className={classes['attachments']} data-over={over || undefined} {...listeners}>
      {entry === null && <CountLine item={item} attachments={attachments} />}
      {attachments.length > 0 && (
        <ul className={classes['files']}>
          {attachments.map((attachment, index) => (
            <AttachmentRow
              // Attachments have no identity but their order.
              key={index}
              attachment={attachment}
              onChange={(value) => {
                change((old) => old.map((other, at) => (at === index ? value : other)))
                void queue.flush()
              }}
              tools={{
                onUp: index > 0 ? () => changes.move(index, index - 1) : null,
                onDown: index < attachments.length - 1 ? () => changes.move(index, index + 1) : null,
                onRemove: () => changes.remove(index, words.removed(attachment.title ?? words.unnamed)),
              }}
            />
          ))}
        </ul>
      )}
      {adding && (
        <p className={classes['soft']} role="status">
          {words.adding(adding)}
        </p>
      )}
      <AddLine
        onChoose={async () => addFiles(await door.pickFiles({ extensions: [], multiple: true }))}
        onName={addName}
      />
    </div>
  )
}

function CountLine({ item, attachments }: Pick<AttachmentsProps, 'item' | 'attachments'>) {
  const { api } = useSession()
  const [note, change] = useFacet<string | null>({
    name: `${item.id}:attachment-note`,
    stored: item.attachmentNote,
    save: (value) => api.attachment.saveNote({ itemId: item.id, note: value }),
  })
  return (
    <div className={classes['countLine']}>
      <span className="document">{attachmentCountLine(attachments, note)}</span>
      <span className={classes['note']}>
        <LineField
          label={words.note}
          placeholder={words.note}
          value={note ?? ''}
          onChange={(text) => change(() => (text.trim() === '' ? null : text))}
        />
      </span>
    </div>
  )
}

interface AddLineProps {
  readonly onChoose: () => void
  readonly onName: (name: string) => void
}

function AddLine({ onChoose, onName }: AddLineProps) {
  const [name, setName] = useState<string | null>(null)
  const finish = () => {
    if (name !== null && name.trim() !== '') onName(name.trim())
    setName(null)
  }
  if (name !== null)
    return (
      <div className={classes['line']}>
        <LineField
          label={words.name}
          placeholder={words.name}
          value={name}
          onChange={setName}
          onLeave={finish}
          autoFocus
        />
      </div>
    )
  return (
    <div className={classes['drop']}>
      <IconPaperclip size={16} aria-hidden />
      {words.drop}
      <Button variant="default" size="compact-sm" onClick={onChoose}>
        {words.choose}
      </Button>
      <UnstyledButton className={classes['quiet'] ?? ''} onClick={() => setName('')}>
        {words.nameOnly}
      </UnstyledButton>
    </div>
  )
}
