import { fileProblem } from '../../domain/attachments/file-problem.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { layFile } from './lay-file.ts'
import { type AttachmentPlace, attachmentsAt, writeAttachments } from './place.ts'

/** Attaches a file, or a name alone; the file is safe on the disk before the item names it. */
export async function addAttachment(
  { store }: AppContext,
  input: AttachmentPlace & { title: string; file: File | null },
): Promise<Result<MeetingSnapshot>> {
  const { file, title } = input
  const problem = file === null ? null : fileProblem(file)
  if (problem !== null) return refused(problem)
  const bytes = file === null ? null : new Uint8Array(await file.arrayBuffer())
  return changeItem(store, input.itemId, (handle) => {
    const before = attachmentsAt(handle, input)
    if (!before.ok) return before
    const sha256 = bytes === null ? null : layFile(handle, store.folder, bytes)
    const added = { label: null, title, recommended: null, access: 'public', note: null, sha256 } as const
    writeAttachments(handle, input, [...before.value, { ...added, fileName: file?.name ?? null }])
    return ok(null)
  })
}
