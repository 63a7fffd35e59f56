import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createRouterClient } from '@orpc/server'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { hardMeeting } from '../../support/builders/hard-meeting.ts'
import { seedText } from '../../support/seeds.ts'

// The memory of the program, its print worker too, after 200 exports against that after 20: goal within a fifth.

const goal = 1.2
const [early, late] = [20, 200]
const formats = ['pdf', 'docx', 'html', 'pdf-archive'] as const
const seeds = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds')
const seed = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith('004_')) : undefined
const source =
  seed === undefined
    ? { fileName: 'møde.json', content: new TextDecoder().decode(printMeetingFile(hardMeeting())) }
    : { fileName: seed, content: seedText(seed) }
setFlagsFromString('--expose-gc')
const collect: (how: object) => void = runInNewContext('gc')

const dataFolder = mkdtempSync(join(tmpdir(), 'referent-bench-'))
const opened = await openApplication({
  dataFolder,
  resources: join(import.meta.dirname, '../../../resources'),
  version: '0.0.0',
  printWorker: new URL('../../../src-main/application/print-worker.ts', import.meta.url),
  holder: 'målingen',
})
if (!opened.ok) throw new Error(opened.refusal.message)
const call = createRouterClient(opened.value.router)

try {
  const read = await call.documents.import({ ...source, replace: false })
  if (!read.ok) throw new Error(read.refusal.message)
  const { meetingId } = read.value
  const exported = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const format = formats[at % formats.length] ?? 'pdf'
      const audience = at % 2 === 0 ? 'internal' : 'public'
      const done = await call.documents.export({ meetingId, kind: 'minutes', format, audience })
      if (!done.ok) throw new Error(done.refusal.message)
    }
    return resident()
  }
  const [first, last] = [await exported(0, early), await exported(early, late)]
  const ratio = last / first
  console.log(
    `memory: after ${early} exports ${first.toFixed(0)} MB, after ${late} ${last.toFixed(0)} MB, ratio ${ratio.toFixed(2)}` +
      ` (goal at most ${goal}): ${ratio <= goal ? 'holds' : 'DOES NOT HOLD'}`,
  )
} finally {
  await opened.value.close()
  rmSync(dataFolder, { recursive: true, force: true })
}

/** Megabytes in use by the whole process once what nobody needs is given back, as V8 does when memory is asked for elsewhere. */
function resident(): number {
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  return process.memoryUsage.rss() / 2 ** 20
}
