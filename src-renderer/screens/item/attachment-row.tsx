import { ActionIcon, Checkbox, Menu } from '@mantine/core'
import { useRef, useState } from 'react'
import { attachmentNotePlace, attachmentPlace } from '../../../src-main/domain/find/find-places.ts'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import { useKeepWritten } from '../../state/keep-written.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { LineField } from '../../widgets/line-field.tsx'
import { RowTools, type RowToolsProps } from '../../widgets/row-tools.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'
import { AttachmentFile } from './attachment-file.tsx'
import { AttachmentNote } from './attachment-note.tsx'
import type { useAttachmentOrder } from './attachment-order.ts'
import { AttachmentVersions } from './attachment-versions.tsx'
import { type AttachmentSpot, useAttachmentFiles } from './use-attachment-files.ts'

const words = texts.item.attachments

export interface AttachmentRowProps {
  readonly spot: AttachmentSpot
  readonly attachment: Attachment
  readonly onChange: (attachment: Attachment) => void
  readonly tools: Omit<RowToolsProps, 'name'>
  readonly order: ReturnType<typeof useAttachmentOrder>
}

/** One attachment: its name and note, whether it is recommended or internal, and its file with those it had before. */
export function AttachmentRow({ spot, attachment, onChange, tools, order }: AttachmentRowProps) {
  const files = useAttachmentFiles(spot, attachment)
  const [versions, setVersions] = useState(false)
  const { name } = files
  const readOnly = useReadOnly()
  return (
    <li
      className={classes['file']}
      data-access={attachment.access}
      data-line={`${spot.itemId}:${attachmentPlace(spot.entry ?? 0, spot.position)}`}
      data-drop={order.dropAt(spot.position) ?? undefined}
      {...order.rowListeners(spot.position)}
    >
      {!readOnly && (
        // biome-ignore lint/a11y/useSemanticElements: Firefox does not let a real button be dragged
        <span
          role="button"
          tabIndex={0}
          className={classes['handle']}
          data-handle
          draggable
          aria-label={words.handle(name)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          {...order.handleListeners(spot.position)}
        >
          <Icon name="grip-vertical" />
        </span>
      )}
      <Name attachment={attachment} onChange={onChange} />
      <RowTools name={name} {...tools} />
      <div className={classes['facts']}>
        <AttachmentFile attachment={attachment} files={files} />
        <Flags name={name} attachment={attachment} onChange={onChange} />
        <AttachmentNote
          place={`${spot.itemId}:${attachmentNotePlace(spot.entry ?? 0, spot.position)}`}
          name={name}
          note={attachment.note}
          onChange={(note) => onChange({ ...attachment, note })}
        />
        <More
          name={name}
          hasFile={attachment.sha256 !== null}
          versions={versions}
          onReplace={() => void files.replace()}
          onVersions={() => setVersions(!versions)}
        />
      </div>
      {versions && <AttachmentVersions spot={spot} sha256={attachment.sha256} files={files} />}
    </li>
  )
}

/** The name is saved when it is left, because the whole list is saved at once. */
function Name({ attachment, onChange }: Pick<AttachmentRowProps, 'attachment' | 'onChange'>) {
  const written = useRef<string | null>(null)
  const leave = () => {
    const text = written.current?.trim() ?? ''
    written.current = null
    if (text !== '' && text !== attachment.title) onChange({ ...attachment, title: text })
  }
  useKeepWritten(leave)
  return (
    <LineField
      label={words.nameOf(attachment.title ?? words.unnamed)}
      placeholder={words.unnamed}
      value={attachment.title ?? ''}
      onChange={(text) => {
        written.current = text
      }}
      onLeave={leave}
    />
  )
}

interface FlagsProps extends Pick<AttachmentRowProps, 'attachment' | 'onChange'> {
  readonly name: string
}

function Flags({ name, attachment, onChange }: FlagsProps) {
  const told = [
    attachment.recommended === true ? words.recommended : null,
    attachment.access === 'internal' ? words.internal : null,
  ].filter((word) => word !== null)
  if (useReadOnly()) return told.length > 0 && <span className={classes['soft']}>{told.join(', ')}</span>
  return (
    <>
      <Checkbox
        size="xs"
        label={words.recommended}
        aria-label={words.recommendedOf(name)}
        checked={attachment.recommended === true}
        onChange={(event) => onChange({ ...attachment, recommended: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={words.internal}
        aria-label={words.internalOf(name)}
        checked={attachment.access === 'internal'}
        onChange={(event) =>
          onChange({ ...attachment, access: event.currentTarget.checked ? 'internal' : 'public' })
        }
      />
    </>
  )
}

interface MoreProps {
  readonly name: string
  readonly hasFile: boolean
  readonly versions: boolean
  readonly onReplace: () => void
  readonly onVersions: () => void
}

function More({ name, hasFile, versions, onReplace, onVersions }: MoreProps) {
  const readOnly = useReadOnly()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ink-soft)"
          size={24}
          aria-label={words.actions(name)}
        >
          <Icon name="dots" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!readOnly && <Menu.Item onClick={onReplace}>{hasFile ? words.replace : words.attach}</Menu.Item>}
        <Menu.Item onClick={onVersions}>{versions ? words.hideVersions : words.versions}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
