import { expect, test, vi } from 'vitest'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { run, runJson } from './run.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

async function committeeWithMeeting() {
  const data = temporaryDataFolder()
  await runJson(data, 'committee', 'add', '--name', 'Kulturudvalget')
  const created = await runJson(data, 'meeting', 'create', 'Kulturudvalget', '--date', '2026-03-03')
  return { data, id: (created.json as MeetingSnapshot).id }
}

test.each([
  [
    ['item', 'add', 'x', '--kind', 'Sag', '--title', 'Havnen'],
    'Værdien «Sag» kan ikke bruges til --kind <slags>. Vælg case, announcements, ',
    'item add',
  ],
  [['item', 'add', 'x', '--kind', 'case', '--title', ' '], 'til --title <titel>. Der skal stå', 'item add'],
  [
    ['meeting', 'create', 'Kulturudvalget', '--date', '2026-03-03', '--place', ''],
    '--place <sted>. Der skal stå noget.',
    'meeting create',
  ],
  [['committee', 'add', '--name', ''], '--name <navn>. Der skal stå noget.', 'committee add'],
  [
    ['search', 'a', '--year', 'abc'],
    '«abc» kan ikke bruges til --year <år>. Det skal være et helt',
    'search',
  ],
  [['search', 'x', '--kind', 'Sag'], '«Sag» kan ikke bruges til --kind <slags>. Vælg case, ', 'search'],
])(
  'feature 23: what cannot be used is told in Danish before anything is opened: %j',
  async (words, told, help) => {
    const { code, out, err } = await run(['--data', temporaryDataFolder(), ...words])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
    expect(err).toMatch(new RegExp(`\nSe «referent ${help} --help»\\.\n$`))
  },
)

test('feature 23: what only the operation itself finds wrong is named too, and is no fault of the program', async () => {
  const { data } = await committeeWithMeeting()
  const long = await run(['--data', data, 'search', 'a'.repeat(501)])
  expect(long).toEqual({
    code: 2,
    out: '',
    err: 'Værdien af <tekst> er for lang eller for stor.\nSe «referent search --help».\n',
  })
  const far = await runJson(data, 'committee', 'attendance', 'Kulturudvalget', '--year', '9999')
  expect(far).toMatchObject({
    code: 2,
    json: { refusal: { code: 'input-wrong', message: 'Værdien af --year er for lang eller for stor.' } },
  })
})

test('feature 23: wrong use of a command points to the help of that command', async () => {
  const missing = await run(['item', 'add', 'x'])
  expect(missing.code).toBe(2)
  expect(missing.err).toBe('Valget --kind <slags> skal med.\nSe «referent item add --help».\n')
  expect((await run(['slet'])).err).toContain('Se «referent --help».')
  expect((await run(['item', 'slet'])).err).toContain('Se «referent item --help».')
})

test('feature 23: the help of an item names the kinds there are', async () => {
  const { out } = await run(['item', 'add', '--help'])
  expect(out.replace(/\s+/g, ' ')).toContain('any-other-business eller en af udvalgets egne')
})

test('feature 9: the list tells the stage of each meeting', async () => {
  const { data, id } = await committeeWithMeeting()
  await run([
    '--data',
    data,
    'meeting',
    'cancel',
    id,
    '--reason',
    'Formanden er syg.',
    '--next',
    '2026-04-07',
  ])
  const { out } = await run(['--data', data, 'list'])
  expect(out).toMatch(/7\. april 2026 +dagsorden i kladde {2}2 punkter/)
  expect(out).toMatch(/3\. marts 2026 +aflyst {14}2 punkter/)
})
