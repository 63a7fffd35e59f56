import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { expect, test, vi } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { closedItem, item, meeting, rich } from '../../support/builders/index.ts'
import { program, value } from '../application/support.ts'
import { run, runJson } from './run.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

const items = [
  item('Haller', { internalNote: rich('Spørg til taget.') }),
  closedItem('Toldboden'),
  item('Nye regler for tilskud'),
]

/** A data folder with a meeting of two open items and a closed one. */
async function withMeeting() {
  const { call, close, dataFolder: data } = await program()
  const content = new TextDecoder().decode(printMeetingFile(meeting({ items })))
  const imported = await call.documents.import({ fileName: 'møde.json', content, replace: false })
  const { meetingId } = value(imported)
  await close()
  const print = (...words: string[]) => runJson(data, 'export', meetingId, ...words)
  return { data, meetingId, print }
}

test('feature 32: export --item writes the excerpt of one item', async () => {
  const { data, print } = await withMeeting()
  const out = join(data, 'udskrift.html')
  const words = ['--kind', 'excerpt', '--format', 'html', '--item', '3', '--out', out]
  expect(await print(...words)).toMatchObject({ code: 0, json: { file: out } })
  const page = readFileSync(out, 'utf8')
  expect(page).toContain('Punkt 3: Nye regler for tilskud')
  expect(page).not.toContain('Punkt 1')
})

test('feature 32: export --all writes an excerpt of every item into a folder, or into a zip', async () => {
  const { data, print } = await withMeeting()
  const folder = join(data, 'til', 'udskrifter')
  const all = ['--kind', 'excerpt', '--format', 'html', '--all', '--audience', 'public', '--out']
  expect((await print(...all, folder)).code).toBe(0)
  const names = [
    '2026-03-03 Kulturudvalget Punkt 01 Haller.html',
    '2026-03-03 Kulturudvalget Punkt 03 Nye regler for tilskud.html',
  ]
  expect(readdirSync(folder).sort()).toEqual(names)
  const zip = join(data, 'udskrifter.zip')
  expect((await print(...all, zip)).code).toBe(0)
  const packed = await JSZip.loadAsync(readFileSync(zip))
  expect(Object.keys(packed.files)).toEqual(names)
  for (const name of names)
    expect(await packed.file(name)?.async('string')).toBe(readFileSync(join(folder, name), 'utf8'))
})

test('feature 34: the chair’s copy holds the notes and is refused for the public', async () => {
  const { data, print } = await withMeeting()
  const out = join(data, 'eksemplar.html')
  const words = ['--kind', 'chairs-copy', '--format', 'html', '--out', out]
  expect((await print(...words)).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('Spørg til taget.')
  expect(await print(...words, '--audience', 'public')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'chairs-copy-internal' } },
  })
})

test.each([
  [['--kind', 'excerpt', '--format', 'pdf'], 'excerpt-without-item'],
  [['--kind', 'excerpt', '--format', 'pdf', '--item', '9'], 'item-not-found'],
  [['--kind', 'minutes', '--format', 'pdf', '--item', '1'], 'item-for-excerpts-only'],
  [['--kind', 'excerpt', '--format', 'json', '--all'], 'excerpts-format'],
])('export %j is refused', async (words, refused) => {
  const { print } = await withMeeting()
  expect(await print(...words)).toMatchObject({ code: 1, json: { refusal: { code: refused } } })
})

test('--item and --all exclude each other, and the help tells of both in Danish', async () => {
  const { data, meetingId } = await withMeeting()
  const words = ['--kind', 'excerpt', '--format', 'pdf', '--item', '1', '--all']
  expect(await run(['--data', data, 'export', meetingId, ...words])).toMatchObject({ code: 2 })
  const { out } = await run(['export', '--help'])
  expect(out).toContain('--item <nummer>')
  expect(out).toContain('en protokoludskrift af hvert punkt')
  expect(out).not.toMatch(/choices|default/)
})
