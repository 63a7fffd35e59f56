import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { rich } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { editForm } from '../../support/edit-form.ts'
import { run, runJson } from './run.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 120_000 })

async function meetingWithItem() {
  const data = temporaryDataFolder()
  const say = (...words: string[]) => runJson(data, ...words)
  await say('committee', 'add', '--name', 'Kulturudvalget')
  const { id } = (await say('meeting', 'create', 'Kulturudvalget', '--date', '2026-03-03'))
    .json as MeetingSnapshot
  await say('item', 'add', id, '--kind', 'case', '--title', 'Havnens pris')
  return { data, say, id, folder: mkdtempSync(join(tmpdir(), 'referent-out-')) }
}

test('feature 41: an item is sent out and read back from the command line, and the sections named are taken over', async () => {
  const { data, say, id, folder } = await meetingWithItem()
  const [sent, back] = [join(folder, 'sendt.docx'), join(folder, 'svar.docx')]
  expect((await say('item', 'export', `${id}/2`, '--out', sent)).code).toBe(0)
  writeFileSync(
    back,
    await editForm(readFileSync(sent), 'summary', '<w:p><w:r><w:t>Fra Word.</w:t></w:r></w:p>'),
  )
  const words = await run(['--data', data, 'item', 'import', `${id}/2`, back])
  expect(words.out).toContain('Sammendrag (summary): ændret i Word\n  + Fra Word.')
  expect(words.out).toContain('Sagsfremstilling (case-presentation): uændret')
  expect((await say('item', 'import', `${id}/2`, back, '--accept', 'nej')).json).toMatchObject({
    refusal: { code: 'section-not-found' },
  })
  expect((await say('item', 'import', `${id}/2`, back, '--accept', 'all')).json).toMatchObject({
    accepted: ['summary'],
  })
  const { items } = (await say('show', id)).json as MeetingSnapshot
  expect(items[1]?.sections.find(({ key }) => key === 'summary')?.body).toEqual(rich('Fra Word.'))
})

test('feature 39: export --with-attachments writes the agenda bound, and tells what is not in it', async () => {
  const { say, id, folder } = await meetingWithItem()
  const out = join(folder, 'samlet.pdf')
  const bind = (kind: string) =>
    say('export', id, '--kind', kind, '--format', 'pdf', '--with-attachments', '--out', out)
  expect((await bind('minutes')).json).toMatchObject({ refusal: { code: 'binder-is-agenda' } })
  expect((await bind('agenda')).json).toMatchObject({ file: out, separate: [] })
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
})
