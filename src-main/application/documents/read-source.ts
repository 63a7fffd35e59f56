import type { Result } from '../../domain/result.ts'
import { importMinutes } from '../../importers/import-minutes.ts'
import type { ImportedMeeting } from '../../importers/imported-meeting.ts'

/** Reads a meeting from a text or a file of any kind that can be imported. */
export async function readSource({
  fileName,
  content,
}: {
  fileName: string
  content: string | File
}): Promise<Result<ImportedMeeting>> {
  if (typeof content === 'string') return importMinutes({ fileName, text: content })
  const bytes = new Uint8Array(await content.arrayBuffer())
  return (await import('../../importers/import-file.ts')).importFile({ fileName, bytes })
}
