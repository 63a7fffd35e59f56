import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { item, meeting } from '../../support/builders/index.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { runJson } from './run.ts'

test('what one command has imported, the next one finds', async () => {
  const data = temporaryDataFolder()
  for (const [date, title] of [
    ['2026-03-03', 'Nyt bibliotek'],
    ['2026-04-07', 'Gammel svømmehal'],
  ] as const) {
    const file = join(data, `${date}.json`)
    writeFileSync(file, printMeetingFile(meeting({ meeting: { date }, items: [item(title)] })))
    expect((await runJson(data, 'import', file)).code).toBe(0)
  }
  const found = await runJson(data, 'search', 'svømmehallen')
  expect(found.json).toMatchObject([{ date: '2026-04-07' }])
  expect((await runJson(data, 'search', 'bibliotek')).json).toMatchObject([{ date: '2026-03-03' }])
})
