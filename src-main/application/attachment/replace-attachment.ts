import { fileProblem } from '../../domain/attachments/file-problem.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { changeFile } from '../../store/attachment-versions.ts'
import { storeFile } from '../../store/files.ts'
import { itemRow } from '../../store/items.ts'
import type { AttachmentRow } from '../../store/tables.ts'
import { changeItem, snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { findAttachment, type OneAttachment } from './find-attachment.ts'
import { layFile } from './lay-file.ts'

/** Gives an attachment another file and keeps the one it had; the very same file mends what lies in the data folder. */
export async function replaceAttachment(
  { store }: AppContext,
  input: OneAttachment & { file: File },
): Promise<Result<MeetingSnapshot>> {
  const { file } = input
  const problem = fileProblem(file)
  if (problem !== null) return refused(problem)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const standing = findAttachment(store.read, input)
  if (standing.ok && standing.value.sha256 === storeFile(store.folder, bytes))
    return snapshotWith(store, standing.value)
  return changeItem(store, input.itemId, (handle) => {
    const found = findAttachment(handle, input)
    if (!found.ok) return found
    const sha256 = layFile(handle, store.folder, bytes)
    changeFile(handle, found.value, { sha256, fileName: file.name, version: null })
    return ok(null)
  })
}

/** The meeting as it stands: its file was mended, and nothing in it has changed. */
function snapshotWith({ read }: AppContext['store'], row: AttachmentRow): Result<MeetingSnapshot> {
  const item = itemRow(read, row.item_id)
  return item === null ? refused(notFound('item')) : snapshotOf(read, item.meeting_id)
}
