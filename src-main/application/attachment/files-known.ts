import type { Attachment } from '../../domain/meeting/attachment.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { hasFile } from '../../store/files.ts'

/** Refuses attachments whose file is neither in the data folder nor stood there before (an import may lack its files). */
export function filesKnown(
  folder: DataFolder,
  before: readonly Attachment[],
  after: readonly Attachment[],
): Result<null> {
  const stood = new Set(before.map((attachment) => attachment.sha256))
  const unknown = after.find(
    ({ sha256 }) => sha256 !== null && !stood.has(sha256) && !hasFile(folder, sha256),
  )
  if (unknown === undefined) return ok(null)
  return refused(
    refusal(
      'file-unknown',
      `Filen til bilaget «${unknown.title ?? unknown.fileName ?? ''}» ligger ikke i mappen med møderne. Intet er ændret.`,
      'Vedhæft filen igen.',
      { name: unknown.title ?? unknown.fileName ?? '' },
    ),
  )
}
