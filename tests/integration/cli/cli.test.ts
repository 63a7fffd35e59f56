import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, item, meeting, section } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { program, value } from '../application/support.ts'
import { mainFile, run, runJson } from './run.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

const fileOf = (content = fullMeeting()) => new TextDecoder().decode(printMeetingFile(content))

/** A data folder into which invented meetings were imported, and the first one's id. */
async function withMeetings(...contents: MeetingContent[]) {
  const { call, close, dataFolder: data } = await program()
  const ids: string[] = []
  for (const content of contents) {
    const wanted = { fileName: 'møde.json', content: fileOf(content), replace: false }
    ids.push(value(await call.documents.import(wanted)).meetingId)
  }
  await close()
  return { data, ids, id: ids[0] ?? '' }
}

/** A data folder with one meeting, and the file it came from. */
async function withMeeting(content = fullMeeting()) {
  const { data, id } = await withMeetings(content)
  const file = join(data, 'møde.json')
  writeFileSync(file, fileOf(content))
  return { data, file, id }
}

test('without a command, or with one that is not there, the help is told and the end is 2', async () => {
  expect((await run([])).code).toBe(2)
  const wrong = await run(['slet'])
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toContain('Kommandoen slet findes ikke.')
})

test.each([
  ['export', 'x', '--kind', 'minutes', '--format', 'odt'],
  ['export', 'x', '--kind', 'minutes'],
  ['show'],
  ['list', '--alt'],
])('%s %s is wrong use', async (...words) => {
  const data = temporaryDataFolder()
  expect((await run(['--data', join(data, 'ny'), ...words])).code).toBe(2)
  expect(existsSync(join(data, 'ny'))).toBe(false)
})

test('import answers a report; the same meeting again is refused until it is replaced', async () => {
  const { data, file, id } = await withMeeting()
  const again = await runJson(data, 'import', file)
  expect(again).toMatchObject({ code: 1, json: { refusal: { code: 'meeting-exists-here' } } })
  expect(JSON.stringify(again.json)).not.toContain('--replace')
  expect((await run(['--data', data, 'import', file])).err).toContain('Indlæs filen med --replace.')
  const replaced = await runJson(data, 'import', file, '--replace')
  expect(replaced).toEqual({
    code: 0,
    json: {
      file,
      meetingId: id,
      at: expect.any(Number),
      committee: 'Kulturudvalget',
      date: '2026-03-03',
      items: 4,
      findings: [],
      notUnderstood: [],
    },
  })
})

test('a meeting that may be here is neither read in nor replaced until one of the two is said', async () => {
  const { data, file, id } = await withMeeting()
  writeFileSync(file, fileOf({ ...fullMeeting(), meeting: { ...fullMeeting().meeting, time: '09:00' } }))
  expect(await runJson(data, 'import', file, '--replace')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'same-meeting-asked' } },
  })
  const words = await run(['--data', data, 'import', file])
  expect(words.err).toContain(`--same-as ${id}`)
  expect(words.err).toContain('--own')
  expect((await run(['--data', data, 'import', file, '--own', '--same-as', id])).code).toBe(2)
  const twice = await runJson(data, 'import', file, file, '--same-as', id)
  expect(twice).toMatchObject({ code: 1, json: { refusal: { code: 'one-file-only' } } })
  const taken = await runJson(data, 'import', file, '--same-as', id.slice(0, -2))
  expect(taken).toMatchObject({ code: 0, json: { meetingId: id } })
  writeFileSync(file, fileOf())
  const own = await runJson(data, 'import', file, '--own')
  expect(own).toMatchObject({ code: 0, json: { items: 4 } })
  expect(own.json).not.toMatchObject({ meetingId: id })
})

test('of several files each is imported on its own, and the answers come in order', async () => {
  const { data, file } = await withMeeting()
  const missing = join(data, 'findes-ikke.txt')
  const { code, json } = await runJson(data, 'import', '--replace', missing, file)
  expect(code).toBe(1)
  expect(json).toMatchObject([
    { file: missing, refusal: { code: 'file-unreadable' } },
    { file, items: 4 },
  ])
})

test('what is shown and imported into a fresh folder is shown with the same bytes', async () => {
  const { data, id } = await withMeeting()
  const shown = await run(['--data', data, 'show', '--json', id])
  expect(shown.out).toBe(fileOf())
  const fresh = temporaryDataFolder()
  const imported = await run(['--data', fresh, '--json', 'import', '-'], shown.out)
  const again = await run(['--data', fresh, 'show', JSON.parse(imported.out).meetingId])
  expect(again.out).toBe(shown.out)
})

test('a meeting is found by the beginning of its id, if that is its alone', async () => {
  const { data, id } = await withMeeting()
  expect((await run(['--data', data, 'show', id.slice(0, 6)])).code).toBe(0)
  expect(await runJson(data, 'show', 'zzz')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'meeting-not-found' } },
  })
  const days = Array.from({ length: 17 }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`)
  const many = await withMeetings(...days.map((date) => meeting({ meeting: { ...meeting().meeting, date } })))
  const firsts = many.ids.map((one) => one[0])
  const twice = firsts.find((first, at) => firsts.indexOf(first) !== at) ?? ''
  expect(await runJson(many.data, 'show', twice)).toMatchObject({
    code: 1,
    json: { refusal: { code: 'meeting-ambiguous' } },
  })
})

test('list tells committees and meetings, as data and in words', async () => {
  const { data, id } = await withMeeting()
  const { json } = await runJson(data, 'list')
  expect(json).toMatchObject([{ committee: { name: 'Kulturudvalget' }, meetings: [{ id, items: 4 }] }])
  const words = (await run(['--data', data, 'list'])).out
  expect(words).toContain('Kulturudvalget')
  expect(words).toContain(`${id.slice(0, 8)}       3. marts 2026  kl. 16:30  referat i kladde  4 punkter`)
})

test.each([
  ['docx', 'PK'],
  ['pdf', '%PDF-'],
  ['html', '<!doctype html>'],
  ['json', '{'],
])('export writes minutes as %s', async (format, start) => {
  const { data, id } = await withMeeting()
  const out = join(data, `referat.${format}`)
  const wanted = ['export', id, '--kind', 'minutes', '--format', format, '--audience', 'public', '--out', out]
  const { code, json } = await runJson(data, ...wanted)
  const bytes = readFileSync(out)
  expect({ code, json }).toMatchObject({ code: 0, json: { file: out, bytes: bytes.length } })
  expect(bytes.toString('latin1').startsWith(start)).toBe(true)
})

test('a file that cannot be written is a refusal', async () => {
  const { data, id } = await withMeeting()
  const out = join(data, 'findes-ikke', 'referat.html')
  const wanted = ['export', id, '--kind', 'minutes', '--format', 'html', '--out', out]
  expect(await runJson(data, ...wanted)).toMatchObject({
    code: 1,
    json: { refusal: { code: 'file-not-written' } },
  })
})

test('check ends with 1 where something is an error, and with 0 where nothing is', async () => {
  const clean = await withMeeting(meeting({ items: [] }))
  expect(await runJson(clean.data, 'check', clean.id)).toEqual({ code: 0, json: [] })
  const left = item('Nyt bibliotek', { sections: [section('summary', 'Borgerens nummer er 010190-1234.')] })
  const faulty = await withMeeting(meeting({ items: [left] }))
  const { code, json } = await runJson(faulty.data, 'check', faulty.id)
  expect(code).toBe(1)
  expect(json).toMatchObject([{ severity: 'error', where: { itemNumber: 1, heading: 'Sammendrag' } }, {}])
})

test('check tells the words a finding stands in, and never the number itself', async () => {
  const left = item('Nyt bibliotek', { sections: [section('summary', 'Borgerens nummer er 010190-1234.')] })
  const { data, id } = await withMeeting(meeting({ items: [left] }))
  const { out } = await run(['--data', data, 'check', id])
  expect(out.split('\n').slice(0, 2)).toEqual([
    'FEJL      Punkt 1, Sammendrag: 010190-xxxx ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.',
    '          «Borgerens nummer er 010190-xxxx.»',
  ])
  const { json } = await runJson(data, 'check', id)
  expect(out + JSON.stringify(json)).not.toContain('010190-1234')
})

test('the sample committee is created once', async () => {
  const data = temporaryDataFolder()
  const created = await runJson(data, 'sample')
  expect(created).toEqual({ code: 0, json: { meetingId: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
  expect(await runJson(data, 'sample')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'sample-exists' } },
  })
})

test('a damaged store is told of, and restored from its backup', async () => {
  const { data } = await withMeeting()
  await run(['--data', data, 'list'])
  writeFileSync(join(data, 'referent.sqlite'), 'not a store at all')
  expect(await runJson(data, 'list')).toMatchObject({ code: 1, json: { refusal: { code: 'store-damaged' } } })
  expect((await run(['--data', data, 'restore'])).code).toBe(0)
  expect((await runJson(data, 'list')).json).toHaveLength(1)
})

test('the program that is not built yet says what to do', async () => {
  const folder = temporaryDataFolder()
  mkdirSync(join(folder, 'bin'))
  const start = join(folder, 'bin', 'referent.mjs')
  copyFileSync(join(import.meta.dirname, '../../../bin/referent.mjs'), start)
  const started = spawnSync(process.execPath, [start, 'list'], { encoding: 'utf8' })
  expect([started.status, started.stdout]).toEqual([2, ''])
  expect(started.stderr).toContain('kør npm run build først')
})

test('a reader that closes the pipe early is no fault', async () => {
  const { data, id } = await withMeeting(
    meeting({ items: Array.from({ length: 900 }, (_, at) => item(`Sag ${at}`)) }),
  )
  const child = spawn(process.execPath, [mainFile, '--data', data, 'show', id])
  const err = text(child.stderr)
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'close')
  expect([code, await err]).toEqual([0, ''])
})
