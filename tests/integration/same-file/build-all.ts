import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { audiences, exportFormats, exportKinds } from '../../../src-main/contract/documents.ts'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { fullMeeting } from '../../support/builders/index.ts'

/**
 * Lays the full meeting in the data folder it is given, prints all that can be printed of it, and tells the fingerprint of
 * each file (or the code of its refusal), and the moment as this process knows it.
 */
const resources = join(import.meta.dirname, '../../../resources')
const dataFolder = process.argv[2] ?? ''
const opened = await openApplication({
  dataFolder,
  resources,
  version: '1',
  printWorker: null,
  holder: 'prøven',
})
const call = createRouterClient(value(opened).router)
const content = new TextDecoder().decode(printMeetingFile(fullMeeting()))
const { meetingId } = value(await call.documents.import({ fileName: 'møde.json', content, replace: false }))
const itemId = value(await call.meeting.get({ meetingId })).items[1]?.id ?? null
const files: Record<string, string> = {}

for (const kind of exportKinds)
  for (const audience of audiences)
    for (const format of exportFormats)
      files[`${kind} ${format} ${audience}`] = await fingerprint(
        await call.documents.export({ meetingId, kind, format, audience, itemId }),
      )
for (const audience of audiences) {
  files[`excerpts ${audience}`] = await fingerprint(
    await call.documents.excerpts({ meetingId, format: 'docx', audience }),
  )
  files[`with attachments ${audience}`] = await fingerprint(
    await call.documents.withAttachments({ meetingId, audience }),
  )
}
await value(opened).close()
process.stdout.write(JSON.stringify({ moment: new Date().toLocaleString(), files }))

async function fingerprint(printed: Result<{ readonly file: File }>): Promise<string> {
  if (!printed.ok) return printed.refusal.code
  return createHash('sha256')
    .update(Buffer.from(await printed.value.file.arrayBuffer()))
    .digest('hex')
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}
