import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { hardItems, hardMeeting } from '../../support/builders/hard-meeting.ts'
import { inTurn } from '../support/measure.ts'

// All excerpts of a meeting of 100 items against its minutes, both asked of the running program: goal under 10 times the time.

const goal = 10
const folder = mkdtempSync(join(tmpdir(), 'referent-bench-'))
const opened = await openApplication({
  dataFolder: folder,
  resources: join(import.meta.dirname, '../../../resources'),
  version: '0.0.0',
  printWorker: null,
  holder: 'måling',
  now: () => new Date(),
})
if (!opened.ok) throw new Error(opened.refusal.message)
const call = createRouterClient(opened.value.router)

try {
  const content = new TextDecoder().decode(printMeetingFile(hardMeeting()))
  const read = await call.documents.import({ fileName: 'møde.json', content, replace: false })
  if (!read.ok) throw new Error(read.refusal.message)
  const { meetingId } = read.value
  const audience = 'internal'
  for (const format of ['pdf', 'docx', 'html'] as const) {
    const excerpts = async () => void (await call.documents.excerpts({ meetingId, format, audience }))
    const minutes = async () =>
      void (await call.documents.export({ meetingId, kind: 'minutes', format, audience }))
    const [all, one] = await inTurn(
      { name: 'excerpts', run: excerpts },
      { name: 'minutes', run: minutes },
      format === 'html' ? 9 : 3,
    )
    const ratio = all.median / one.median
    console.log(
      `${format}: ${hardItems} excerpts ${all.median.toFixed(0)} ms, the minutes ${one.median.toFixed(0)} ms,` +
        ` ${ratio.toFixed(1)} times (goal under ${goal}): ${ratio < goal ? 'holds' : 'DOES NOT HOLD'}`,
    )
  }
} finally {
  await opened.value.close()
  rmSync(folder, { recursive: true, force: true })
}
