import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openApplication } from '../../../src-main/application/open-application.ts'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, item, meeting, rich } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { code, program, resources, value } from './support.ts'

const fileOf = (content: MeetingContent) => new TextDecoder().decode(printMeetingFile(content))

async function imported(content = fullMeeting()) {
  const { call, ...rest } = await program()
  const load = (text: string, replace = false) =>
    call.documents.import({ fileName: 'møde.json', content: text, replace })
  const report = value(await load(fileOf(content)))
  const show = async () => {
    const wanted = { kind: 'minutes', format: 'json', audience: 'internal' } as const
    const printed = await call.documents.export({ meetingId: report.meetingId, ...wanted })
    return value(printed).file.text()
  }
  return { call, load, report, show, ...rest }
}

test('a meeting file in which every field is filled comes back byte for byte', async () => {
  const { report, show } = await imported()
  expect(report).toMatchObject({ file: 'møde.json', committee: 'Kulturudvalget', items: 4, findings: [] })
  expect(await show()).toBe(fileOf(fullMeeting()))
})

test('the same meeting again is refused, and replacing keeps the old one whole as a version', async () => {
  const { call, load, report, show, dataFolder, close } = await imported()
  const other = meeting({ items: [item('Kun ét punkt')] })
  expect(code(await load(fileOf(other)))).toBe('meeting-exists-here')
  expect(await show()).toBe(fileOf(fullMeeting()))
  const replaced = value(await load(fileOf(other), true))
  expect(replaced.meetingId).toBe(report.meetingId)
  // What is blacked out stays so (decision 0023).
  expect(await show()).toBe(fileOf({ ...other, redactions: fullMeeting().redactions }))
  expect(value(await call.meeting.get({ meetingId: report.meetingId })).revision).toBe(2)
  await close()
  const database = new Database(join(dataFolder, 'referent.sqlite'), { readonly: true })
  expect(database.prepare('SELECT revision, content FROM versions').all()).toEqual([
    { revision: 1, content: fileOf(fullMeeting()) },
  ])
  database.close()
})

test('the municipality is filled in where it was not known, and a different one is told of', async () => {
  const { call, load, show } = await imported(
    meeting({ committee: { name: 'Kulturudvalget', authority: null } }),
  )
  const on = (date: string, authority: string) =>
    fileOf(meeting({ committee: { name: 'KULTURUDVALGET', authority }, meeting: { date } }))
  expect(value(await load(on('2026-04-07', 'Nordvig Kommune'))).findings).toEqual([])
  expect(await show()).toContain('Nordvig Kommune')
  const { findings } = value(await load(on('2026-05-05', 'Sydby Kommune')))
  expect(findings.map(({ rule }) => rule)).toEqual(['authority-differs'])
  expect(await call.committee.list()).toHaveLength(1)
})

test('a file that is not minutes is refused, and the store is as it was', async () => {
  const { call, load } = await imported()
  const before = await call.committee.list()
  for (const text of [
    '',
    'Indkøbsliste: mælk, brød',
    '{"format":"other"}',
    '{"format":"referent-meeting","version":99}',
  ])
    expect((await load(text)).ok).toBe(false)
  expect(await call.committee.list()).toEqual(before)
})

test.each([
  ['pdf', '%PDF-'],
  ['docx', 'PK'],
  ['html', '<!doctype html>'],
  ['json', '{\n  "format"'],
] as const)(
  'minutes as %s are named after the meeting and begin as such a file does',
  async (format, start) => {
    const { call, report } = await imported()
    const wanted = { meetingId: report.meetingId, kind: 'minutes', format, audience: 'public' } as const
    const { fileName, file } = value(await call.documents.export(wanted))
    expect(fileName).toBe(`2026-03-03 Kulturudvalget Referat.${format}`)
    expect(
      Buffer.from(await file.arrayBuffer())
        .toString('latin1')
        .startsWith(start),
    ).toBe(true)
  },
)

test('the public version of a closed item leaves its text out, and the list says so', async () => {
  const secret = {
    ...item('Salg af grund', { access: 'closed' }),
    sections: [{ key: 'summary', heading: 'Sammendrag', body: rich('Prisen er hemmelig.') }],
  }
  const { call, report } = await imported(meeting({ items: [secret] }))
  const printed = async (audience: 'internal' | 'public', format: 'html' | 'json') =>
    value(
      await call.documents.export({ meetingId: report.meetingId, kind: 'minutes', format, audience }),
    ).file.text()
  expect(await printed('internal', 'html')).toContain('Prisen er hemmelig.')
  expect(await printed('public', 'html')).not.toContain('hemmelig')
  expect(await printed('public', 'json')).not.toContain('hemmelig')
  const left = value(await call.documents.leftOut({ meetingId: report.meetingId, kind: 'minutes' }))
  expect(left.map(({ danish }) => danish)).toEqual(['Punkt 1: indhold (lukket punkt)'])
})

test('the print worker prints the same PDF as this thread', async () => {
  const { call, report, close, dataFolder } = await imported()
  const wanted = { meetingId: report.meetingId, kind: 'minutes', format: 'pdf', audience: 'public' } as const
  const here = await value(await call.documents.export(wanted)).file.arrayBuffer()
  await close()
  const printWorker = new URL('../../../src-main/application/print-worker.ts', import.meta.url)
  const options = { dataFolder, resources, version: '1.2.3', printWorker, holder: 'prøven' }
  const application = value(await openApplication(options))
  const inWorker = value(await createRouterClient(application.router).documents.export(wanted))
  expect(Buffer.from(await inWorker.file.arrayBuffer()).equals(Buffer.from(here))).toBe(true)
  await application.close()
})

test('a leftover in the text is found by the check', async () => {
  const left = {
    ...item('Nyt bibliotek'),
    sections: [{ key: 'summary', heading: 'Sammendrag', body: rich('Slet denne tekst') }],
  }
  const { call, report } = await imported(meeting({ items: [left] }))
  const findings = value(await call.meeting.check({ meetingId: report.meetingId }))
  expect(findings.map(({ rule }) => rule)).toContain('leftover-text')
})

test('a bug is written to the log, and its number is told', async () => {
  const dataFolder = temporaryDataFolder()
  const options = {
    dataFolder,
    resources: join(dataFolder, 'missing'),
    version: '1.2.3',
    printWorker: null,
    holder: 'prøven',
  }
  const application = value(await openApplication(options))
  const told = await createRouterClient(application.router)
    .program.createSample()
    .catch((error: Error & { data?: { id: string } }) => error)
  await application.close()
  const id = 'data' in told ? (told.data?.id ?? '') : ''
  expect(told).toMatchObject({ message: expect.stringContaining(`nummer ${id}`) })
  const log = readFileSync(join(dataFolder, 'log', `${new Date().toISOString().slice(0, 10)}.log`), 'utf8')
  expect(JSON.parse(log)).toMatchObject({
    id,
    operation: 'program.createSample',
    error: expect.stringContaining('ENOENT'),
  })
  rmSync(join(dataFolder, 'log'), { recursive: true })
})

test('a bug while opening is written to the log too', async () => {
  const dataFolder = temporaryDataFolder()
  const foreign = new Database(join(dataFolder, 'referent.sqlite'))
  foreign.exec('CREATE TABLE committees (id TEXT)')
  foreign.close()
  const options = { dataFolder, resources, version: '1.2.3', printWorker: null, holder: 'prøven' }
  const told = await openApplication(options).catch((error: Error) => error.message)
  const log = readFileSync(join(dataFolder, 'log', `${new Date().toISOString().slice(0, 10)}.log`), 'utf8')
  const { id, error } = JSON.parse(log)
  expect(told).toContain(`nummer ${id}`)
  expect(error).toContain('committees already exists')
})
