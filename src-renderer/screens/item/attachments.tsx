import { useEffect } from 'react'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import { attachmentCountLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { useFacet } from '../../state/use-facet.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { useFileDrop } from '../../widgets/use-file-drop.ts'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'
import { AttachmentAdd } from './attachment-add.tsx'
import { attachFiles } from './attachment-batches.ts'
import { mendedMeeting } from './attachment-health.ts'
import { useAttachmentKeys } from './attachment-keys.ts'
import { useAttachmentOrder } from './attachment-order.ts'
import { AttachmentProgress } from './attachment-progress.tsx'
import { AttachmentRow } from './attachment-row.tsx'
import { useListChanges } from './use-list-changes.ts'

const words = texts.item.attachments

export interface AttachmentsProps {
  readonly item: StoredItem
  /** The announcement they belong to, counted from 1; null for the item's own. */
  readonly entry: number | null
  readonly attachments: readonly Attachment[]
}

/** Attachments as rows, and a place to drop files. */
export function Attachments({ item, entry, attachments: stored }: AttachmentsProps) {
  const session = useSession()
  const { make } = useChanges()
  const { api, queue } = session
  const readOnly = useReadOnly()
  const place = { itemId: item.id, entry }
  const addFiles = (files: readonly File[]) => void attachFiles(session, place, files)
  const { over, listeners } = useFileDrop(addFiles)
  const save = (values: readonly Attachment[], was: readonly Attachment[]) =>
    api.attachment.saveAll({ ...place, attachments: [...values], was: [...was] })
  const [attachments, change] = useFacet<readonly Attachment[]>({
    name: `${item.id}:attachments:${entry}`,
    stored,
    save: (values, _base, was) => save(values, was),
  })
  const changes = useListChanges<Attachment>({
    itemId: item.id,
    read: (current) =>
      entry === null ? current.attachments : (current.entries[entry - 1]?.attachments ?? []),
    save,
  })
  const order = useAttachmentOrder({
    count: readOnly ? 0 : attachments.length,
    onMove: changes.move,
    said: (from, to) => words.moved(attachments[from]?.title ?? words.unnamed, to + 1, attachments.length),
  })
  const keys = useAttachmentKeys(attachments)
  useMendedMeeting()
  return (
    <div className={classes['attachments']} data-over={over || undefined} {...(readOnly ? {} : listeners)}>
      {entry === null && <CountLine item={item} attachments={attachments} />}
      <AttachmentProgress place={place} />
      {attachments.length > 0 && (
        <ul className={classes['files']} ref={order.list}>
          {attachments.map((attachment, index) => (
            <AttachmentRow
              key={keys[index]}
              spot={{ ...place, position: index }}
              attachment={attachment}
              order={order}
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
      <div className={classes['said']} aria-live="polite">
        {order.spoken}
      </div>
      {!readOnly && (
        <AttachmentAdd
          onFiles={addFiles}
          onName={(title) => void make(() => api.attachment.add({ ...place, title, file: null }))}
        />
      )}
    </div>
  )
}

/** Takes a meeting over whose file was chosen again in the notice at the start. */
function useMendedMeeting(): void {
  const { snapshot, checkNow } = useSession()
  useEffect(
    () =>
      mendedMeeting.subscribe(() => {
        const mended = mendedMeeting.get()
        const current = snapshot.get()
        if (mended?.id !== current.id) return
        if (mended.revision > current.revision) snapshot.set(mended)
        else void checkNow()
      }),
    [snapshot, checkNow],
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
      <span className={classes['countNote']} data-line={`${item.id}:attachments-note`}>
        <LineField
          label={words.note}
          placeholder={words.note}
          value={note ?? ''}
          stored={item.attachmentNote ?? ''}
          onChange={(text) => change(() => (text.trim() === '' ? null : text))}
        />
      </span>
    </div>
  )
}
