import { Anchor, Button } from '@mantine/core'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import { useStore } from '../../state/store.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './attachment.module.css'
import { attachmentTroubles } from './attachment-health.ts'
import { shownType } from './attachment-shown.ts'
import type { useAttachmentFiles } from './use-attachment-files.ts'

const words = texts.item.attachments

export interface AttachmentFileProps {
  readonly attachment: Attachment
  readonly files: ReturnType<typeof useAttachmentFiles>
}

/** The file of an attachment: to show or save, or to choose again where it is missing or damaged. */
export function AttachmentFile({ attachment, files }: AttachmentFileProps) {
  const trouble = useStore(attachmentTroubles).find(({ sha256 }) => sha256 === attachment.sha256)
  const { sha256, fileName } = attachment
  const { name, save, show, replace } = files
  if (sha256 === null || fileName === null) return <span className={classes['soft']}>{words.noFile}</span>
  if (trouble !== undefined)
    return (
      <span className={classes['trouble']}>
        <SignalIcon signal="fault" />
        {words.states[trouble.what]}
        <Button
          variant="default"
          size="compact-xs"
          aria-label={words.chooseAgainOf(name)}
          onClick={() => void replace()}
        >
          {words.chooseAgain}
        </Button>
      </span>
    )
  const file = { sha256, fileName }
  return (
    <>
      {show !== null && shownType(fileName) !== null && (
        <FileLink words={words.showFile} label={words.showFileOf(name)} run={() => void show(file)} />
      )}
      <FileLink words={words.openFile} title={fileName} run={() => void save(file)} />
    </>
  )
}

interface FileLinkProps {
  readonly words: string
  readonly run: () => void
  readonly label?: string
  readonly title?: string
}

function FileLink({ words: said, run, label, title }: FileLinkProps) {
  return (
    <Anchor component="button" type="button" size="sm" aria-label={label} title={title} onClick={run}>
      {said}
    </Anchor>
  )
}
