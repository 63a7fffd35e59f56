import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal, showUndo } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'
import { attachmentsAt, type BatchPlace } from './attachment-batches.ts'
import { readHealth } from './attachment-health.ts'
import { showInTab, shownType } from './attachment-shown.ts'

const words = texts.item.attachments

/** A file that can be read: the attachment's own, or an earlier one. */
export interface ReadableFile {
  readonly sha256: string
  readonly fileName: string
}

/** One attachment in its list. */
export interface AttachmentSpot extends BatchPlace {
  readonly position: number
}

/** What can be done with the file of an attachment: show, save, replace, set an earlier one back. */
export function useAttachmentFiles(spot: AttachmentSpot, attachment: Attachment) {
  const { api, door } = useProgram()
  const { make } = useChanges()
  const name = attachment.title ?? words.unnamed

  async function read(file: ReadableFile): Promise<File | null> {
    const result = await api.attachment
      .read({ sha256: file.sha256, fileName: file.fileName })
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (result.ok) return result.value.file
    showRefusal(result.refusal)
    // Reading may be what found it damaged.
    void readHealth(api, false)
    return null
  }
  async function save(file: ReadableFile): Promise<void> {
    const found = await read(file)
    if (found !== null) await door.saveFile(found)
  }
  async function show(file: ReadableFile): Promise<void> {
    const type = shownType(file.fileName)
    const found = type === null ? null : await read(file)
    if (found !== null && type !== null) showInTab(found, type)
  }
  async function replace(): Promise<void> {
    const [file] = await door.pickFiles({ extensions: [], multiple: false }).catch((error: unknown) => {
      showRefusal(connectionRefusal(error))
      return []
    })
    if (file === undefined) return
    const before = attachment.sha256
    const result = await make(() => api.attachment.replace({ ...spot, file }))
    void readHealth(api, false)
    if (!result.ok || before === null) return
    // The very same file has mended the one that lay there, and there is nothing to take back.
    const after = attachmentsAt(result.value, spot)[spot.position]?.sha256
    if (after !== before) showUndo(words.replaced(name), () => void takeBack())
  }
  /** The latest of the earlier files is the one that was just replaced. */
  async function takeBack(): Promise<void> {
    const versions = await api.attachment.versions(spot).catch(() => null)
    const last = versions?.ok ? versions.value[0] : undefined
    if (last !== undefined) await restore(last.version)
  }
  const restore = (version: number): Promise<Result<MeetingSnapshot>> =>
    make(() => api.attachment.restoreVersion({ ...spot, version }))

  return { name, save, show: door.kind === 'browser' ? show : null, replace, restore }
}
