import { Anchor, Checkbox } from '@mantine/core'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { LineField } from '../../widgets/line-field.tsx'
import { RowTools, type RowToolsProps } from '../../widgets/row-tools.tsx'
import { da } from '../../words/da.ts'
import classes from './item.module.css'

const words = da.item.attachments

export interface AttachmentRowProps {
  readonly attachment: Attachment
  readonly onChange: (attachment: Attachment) => void
  readonly tools: Omit<RowToolsProps, 'name'>
}

/** One attachment: its name, whether it is recommended or internal, and its file. */
export function AttachmentRow({ attachment, onChange, tools }: AttachmentRowProps) {
  const name = attachment.title ?? words.unnamed
  return (
    <li className={classes['file']} data-access={attachment.access}>
      <Name attachment={attachment} onChange={onChange} />
      <div className={classes['fileFacts']}>
        {attachment.note !== null && <span className={classes['soft']}>{attachment.note}</span>}
        <FileLink attachment={attachment} />
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
      </div>
      <RowTools name={name} {...tools} />
    </li>
  )
}

/** The name is saved when it is left, because the whole list is saved at once. */
function Name({ attachment, onChange }: Pick<AttachmentRowProps, 'attachment' | 'onChange'>) {
  let text = attachment.title ?? ''
  return (
    <LineField
      label={words.nameOf(attachment.title ?? words.unnamed)}
      placeholder={words.unnamed}
      value={attachment.title ?? ''}
      onChange={(written) => {
        text = written.trim()
      }}
      onLeave={() => text !== '' && text !== attachment.title && onChange({ ...attachment, title: text })}
    />
  )
}

function FileLink({ attachment }: { readonly attachment: Attachment }) {
  const { api, door } = useProgram()
  const { sha256, fileName } = attachment
  if (sha256 === null || fileName === null) return <span className={classes['soft']}>{words.noFile}</span>
  const open = async () => {
    const result = await api.attachment
      .read({ sha256, fileName })
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (result.ok) await door.saveFile(result.value.file)
    else showRefusal(result.refusal)
  }
  return (
    <Anchor component="button" type="button" size="sm" title={fileName} onClick={() => void open()}>
      {words.openFile}
    </Anchor>
  )
}
