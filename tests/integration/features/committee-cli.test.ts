import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { run, runJson } from '../cli/run.ts'
import { membership, templateSection } from './committee-sketch.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

const name = 'Kulturudvalget'

async function withCommittee() {
  const data = temporaryDataFolder()
  const added = await runJson(data, 'committee', 'add', '--name', name, '--authority', 'Nordvig Kommune')
  expect(added).toEqual({ code: 0, json: { committeeId: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
  const file = (value: unknown) => {
    const path = join(data, 'input.json')
    writeFileSync(path, JSON.stringify(value))
    return path
  }
  const set = (...words: string[]) => runJson(data, 'committee', 'set', name, ...words)
  const show = async () => (await runJson(data, 'committee', 'show', name)).json
  return { data, file, set, show }
}

test('feature 1: a committee is added, set and shown from the command line', async () => {
  const { data, set, show } = await withCommittee()
  expect(await runJson(data, 'committee', 'add', '--name', 'KULTURUDVALGET')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'committee-exists' } },
  })
  const rules = [
    '--deadline',
    '5',
    '--saturday',
    '--quorum',
    'at-least-half',
    '--numbering',
    'term',
    '--start',
    '10',
  ]
  const { code, json } = await set(...rules, '--term-from', '2026-01-01', '--term-to', '31-12-2029')
  expect(code).toBe(0)
  expect(json).toMatchObject({
    settings: {
      term: { from: '2026-01-01', to: '2029-12-31' },
      deadline: { count: 5, unit: 'weekdays', saturdayCounts: true },
      quorum: 'at-least-half',
      numbering: { per: 'term', start: 10 },
    },
  })
  expect(await show()).toEqual(json)
  const words = (await run(['--data', data, 'committee', 'show', 'kulturudvalget'])).out
  expect(words).toContain('Dagsordenen udsendes 5 hverdage før mødet, lørdag talt med')
  expect(words).toContain('Valgperiode: 1. januar 2026 til 31. december 2029')
})

test('feature 1: rules from a file replace those there were, and the flags beside it come on top', async () => {
  const { file, set, show } = await withCommittee()
  const deadline = { count: 4, unit: 'calendar-days', saturdayCounts: false }
  const numbering = { per: 'meeting', start: 1 }
  const settings = {
    shortName: 'KU',
    body: 'other',
    term: null,
    deadline,
    quorum: 'at-least-half',
    numbering,
    phrases: null,
  }
  expect(await set('--from', file(settings), '--body', 'council')).toMatchObject({
    code: 0,
    json: { settings: { ...settings, body: 'council' } },
  })
  const before = await show()
  expect(await set('--from', file({ ...settings, farve: 'rød' }))).toMatchObject({
    code: 1,
    json: { refusal: { code: 'input-wrong', message: expect.stringContaining('farve') } },
  })
  expect(await show()).toEqual(before)
})

test('features 2 and 12: members and templates are set from files', async () => {
  const { file, set } = await withCommittee()
  const memberships = [membership('Asta Holm', { party: 'A', office: 'chair' })]
  expect(await set('--members', file(memberships))).toMatchObject({ code: 0, json: { memberships } })
  const templates = [{ kind: 'tour', label: 'Besigtigelse', sections: [templateSection('route', 'Rute')] }]
  const wanted = { templates, standingItems: [{ kind: 'tour', title: 'Udtur', place: 'first' }] }
  expect(await set('--templates', file(wanted))).toMatchObject({
    code: 0,
    json: { ...wanted, templates: [{ ...templates[0], own: true }] },
  })
})

test.each([
  ['a date that does not exist', [membership('Asta Holm', { from: '2026-02-30' })], 'input-wrong'],
  ['a party that is no letter', [membership('Asta Holm', { party: 'a' })], 'input-wrong'],
  ['a member twice', [membership('Asta Holm'), membership('Asta Holm')], 'membership-twice'],
])('feature 2: %s is refused, and the list stays', async (_name, memberships, code) => {
  const { file, set, show } = await withCommittee()
  const before = await show()
  expect(await set('--members', file(memberships))).toMatchObject({ code: 1, json: { refusal: { code } } })
  expect(await show()).toEqual(before)
})

test('feature 4: rubbish in a flag is refused, and the rules stay', async () => {
  const { data, set, show } = await withCommittee()
  const before = await show()
  expect(await set('--deadline', 'fem')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'input-wrong' } },
  })
  expect(await set('--term-from', '2026-01-01')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'term-half' } },
  })
  expect(await set('--term-from', '2026-02-30', '--term-to', '2029-12-31')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'date-unknown' } },
  })
  expect(await set('--members', join(data, 'findes-ikke.json'))).toMatchObject({
    code: 1,
    json: { refusal: { code: 'file-unreadable' } },
  })
  expect((await run(['--data', data, 'committee', 'set', name, '--quorum', 'alle'])).code).toBe(2)
  expect(await show()).toEqual(before)
})

test('feature 5: a meeting is created from the command line, once, on a day and at a time that exist', async () => {
  const { data } = await withCommittee()
  const create = (...words: string[]) => runJson(data, 'meeting', 'create', name, ...words)
  expect(await create('--date', '2026-03-03', '--time', '16:30', '--place', 'Nordvig Rådhus')).toMatchObject({
    code: 0,
    json: {
      committee: { name },
      meeting: { date: '2026-03-03', time: '16:30', place: 'Nordvig Rådhus', status: 'draft' },
      items: [{ kind: 'announcements' }, { kind: 'signature-page' }],
    },
  })
  const refused = (code: string) => ({ code: 1, json: { refusal: { code } } })
  expect(await create('--date', '3. marts 2026', '--time', '16:30')).toMatchObject(refused('meeting-exists'))
  expect(await create('--date', '2026-02-30')).toMatchObject(refused('date-unknown'))
  expect(await create('--date', '2026-03-04', '--time', '25:00')).toMatchObject(refused('time-unknown'))
  expect(await runJson(data, 'meeting', 'create', 'Skoleudvalget', '--date', '2026-03-04')).toMatchObject(
    refused('committee-not-found'),
  )
  expect(await runJson(data, 'list')).toMatchObject({
    json: [{ meetings: [{ head: { date: '2026-03-03' } }] }],
  })
})
