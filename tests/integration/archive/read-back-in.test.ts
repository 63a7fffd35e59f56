import { describe, expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { withoutNotes } from '../../../src-main/domain/meetings/without-notes.ts'
import { fullMeeting } from '../../support/builders/index.ts'
import { importSeed, oracle, seedsPresent } from '../../support/seeds.ts'
import { program, value } from '../application/support.ts'

const fileOf = (content: MeetingContent) => new TextDecoder().decode(printMeetingFile(content))
const formats = ['docx', 'pdf-archive'] as const

/** A meeting stored, printed as a file that carries it, and that file read into a fresh store. */
async function thereAndBack(content: MeetingContent, format: (typeof formats)[number]) {
  const { call: here } = await program()
  const wanted = { fileName: 'møde.json', content: fileOf(content), replace: false }
  const { meetingId } = value(await here.documents.import(wanted))
  const { file, fileName } = value(
    await here.documents.export({ meetingId, kind: 'minutes', format, audience: 'internal' }),
  )
  const { call: there } = await program()
  const report = value(await there.documents.import({ fileName, content: file, replace: false }))
  const shown = await there.documents.export({
    meetingId: report.meetingId,
    kind: 'minutes',
    format: 'json',
    audience: 'internal',
  })
  return { report, shown: await value(shown).file.text() }
}

test.each(formats)('minutes as %s come back as the meeting they were printed from', async (format) => {
  const { report, shown } = await thereAndBack(fullMeeting(), format)
  expect(report.notUnderstood).toEqual([])
  expect(shown).toBe(fileOf(withoutNotes(fullMeeting())))
})

describe.skipIf(!seedsPresent)('the real documents (which lie outside the repository)', () => {
  const all = Object.keys(oracle).flatMap((file) => formats.map((format) => ({ file, format })))

  test.each(all)('$file as $format comes back equal', async ({ file, format }) => {
    const { content } = importSeed(file)
    const { report, shown } = await thereAndBack(content, format)
    expect(report.notUnderstood).toEqual([])
    expect(shown).toBe(fileOf(content))
  })
})
