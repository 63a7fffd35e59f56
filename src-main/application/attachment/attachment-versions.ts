import type { AttachmentVersion } from '../../contract/attachment.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { changeFile, versionsOf } from '../../store/attachment-versions.ts'
import { hasFile, lookAtFile } from '../../store/files.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { findAttachment, type OneAttachment } from './find-attachment.ts'

/** The files an attachment had before, the latest first. */
export function listVersions({ store }: AppContext, input: OneAttachment): Result<AttachmentVersion[]> {
  const found = findAttachment(store.read, input)
  if (!found.ok) return found
  const versions = versionsOf(store.read, found.value.id).map((row) => ({
    version: row.version,
    fileName: row.file_name,
    sha256: row.sha256,
    replacedAt: row.replaced_at,
    state: lookAtFile(store.folder, row.sha256, null),
  }))
  return ok(versions.reverse())
}

/** Makes an earlier file the attachment's again; refused where the file is gone. */
export function restoreVersion(
  { store }: AppContext,
  input: OneAttachment & { version: number },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    const found = findAttachment(handle, input)
    if (!found.ok) return found
    const version = versionsOf(handle, found.value.id).find((row) => row.version === input.version)
    if (version === undefined || !hasFile(store.folder, version.sha256)) return refused(noVersion())
    const { sha256, file_name: fileName } = version
    changeFile(handle, found.value, { sha256, fileName, version: input.version })
    return ok(null)
  })
}

function noVersion() {
  return refusal(
    'attachment-version-not-found',
    'Den tidligere fil findes ikke mere. Bilaget har den fil, det havde.',
    'Vælg en anden, eller erstat bilaget med en fil fra din computer.',
  )
}
