import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { NumberingRule } from '../../../src-main/domain/committee/committee-settings.ts'
import { item, meeting } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

/** A committee that numbers by a rule, with meetings made ahead; every new one has two standing items. */
async function numbered(per: NumberingRule['per'], ...dates: string[]) {
  const work = await committeeAtWork()
  const { call, committeeId, get } = work
  const { settings } = value(await call.committee.get({ committeeId }))
  const term = { from: '2026-01-01', to: '2029-12-31' }
  value(
    await call.committee.saveSettings({
      committeeId,
      settings: { ...settings, term, numbering: { per, start: 1 } },
    }),
  )
  const numberBy = async (next: NumberingRule['per']) => {
    const { settings: now } = value(await call.committee.get({ committeeId }))
    const numbering = { per: next, start: 1 }
    value(await call.committee.saveSettings({ committeeId, settings: { ...now, numbering } }))
  }
  const ids: string[] = []
  for (const date of dates) ids.push((await work.meeting(date)).id)
  const [first = '', second = '', third = ''] = ids
  const numbersOf = async (id: string) => (await get(id)).items.map(({ number }) => number)
  return { ...work, first, second, third, numbersOf, numberBy }
}

test('feature 4: meetings made ahead are numbered on when items are added to an earlier one, taken off it and put back', async () => {
  const { call, add, first, second, third, numbersOf } = await numbered(
    'year',
    '2026-01-13',
    '2026-02-03',
    '2027-01-12',
  )
  const pool = await add(first, 'Ny svømmehal')
  await add(first, 'Nyt bibliotek')
  expect(await numbersOf(first)).toEqual([1, 2, 3, 4])
  expect(await numbersOf(second)).toEqual([5, 6])
  expect(await numbersOf(third)).toEqual([1, 2])
  value(await call.item.remove({ itemId: pool }))
  expect(await numbersOf(second)).toEqual([4, 5])
  value(await call.item.restore({ itemId: pool }))
  expect(await numbersOf(second)).toEqual([5, 6])
})

test('feature 4: through an election term it is the same over New Year; by meeting nothing follows', async () => {
  const term = await numbered('term', '2026-12-08', '2027-01-12')
  await term.add(term.first, 'Ny svømmehal')
  expect(await term.numbersOf(term.second)).toEqual([4, 5])
  const alone = await numbered('meeting', '2026-12-08', '2027-01-12')
  const { revision } = await alone.get(alone.second)
  await alone.add(alone.first, 'Ny svømmehal')
  expect(await alone.get(alone.second)).toMatchObject({ revision, meeting: { firstNumber: 1 } })
})

test('feature 4: the new numbers are taken back with the item that caused them, and stand in no log but its own', async () => {
  const { call, add, first, second, numbersOf } = await numbered('year', '2026-01-13', '2026-02-03')
  await add(first, 'Ny svømmehal')
  expect(await numbersOf(second)).toEqual([4, 5])
  expect(value(await call.undo.undo())).toMatchObject({ operation: 'item.add', meetingId: first })
  expect(await numbersOf(second)).toEqual([3, 4])
  value(await call.undo.redo())
  expect(await numbersOf(second)).toEqual([4, 5])
  const logOf = async (meetingId: string) =>
    value(await call.versions.log({ meetingId })).map(({ what }) => what)
  expect(await logOf(second)).toEqual(['meeting.create'])
  expect(await logOf(first)).toEqual(['undo.redo', 'undo.undo', 'item.add', 'meeting.create'])
})

test('feature 4: a meeting between two, one that changes its date, and an item that is moved on are counted anew', async () => {
  const { call, meeting, add, transfer, first, second, numbersOf } = await numbered(
    'year',
    '2026-01-13',
    '2026-03-03',
  )
  const between = (await meeting('2026-02-03')).id
  expect([await numbersOf(between), await numbersOf(second)]).toEqual([
    [3, 4],
    [5, 6],
  ])
  const { meeting: head } = value(await call.meeting.get({ meetingId: first }))
  const { time, place, status } = head
  value(await call.meeting.update({ meetingId: first, date: '2026-04-07', time, place, status }))
  expect(await numbersOf(between)).toEqual([1, 2])
  expect(await numbersOf(second)).toEqual([3, 4])
  expect(await numbersOf(first)).toEqual([5, 6])
  const pool = await add(between, 'Ny svømmehal')
  expect(await numbersOf(second)).toEqual([4, 5])
  value(await transfer(pool, 'moved', { meetingId: second }))
  expect(await numbersOf(second)).toEqual([3, 4, 5])
  expect(await numbersOf(first)).toEqual([6, 7])
})

test('feature 4: the link to an item that was copied on tells the number it has now', async () => {
  const { add, get, transfer, first, second, named } = await numbered('year', '2026-01-13', '2026-02-03')
  const pool = await add(first, 'Ny svømmehal')
  value(await transfer(pool, 'copied', { meetingId: second }))
  await add(first, 'Nyt bibliotek')
  const arrived = (await get(second)).items.find(({ title }) => title === 'Ny svømmehal')
  expect((await named(first, 'Ny svømmehal')).links).toMatchObject([{ itemNumber: arrived?.number }])
  expect(arrived?.number).toBe(6)
})

test('feature 4: what was sent keeps its numbers, also when it is called back', async () => {
  const { add, advance, first, second, third, numbersOf } = await numbered(
    'year',
    '2026-01-13',
    '2026-02-03',
    '2026-03-03',
  )
  value(await advance(second, 'sent'))
  for (const title of ['Ny svømmehal', 'Ny legeplads', 'Ny skolegård']) await add(first, title)
  expect(await numbersOf(second)).toEqual([3, 4])
  expect(await numbersOf(third)).toEqual([6, 7])
  value(await advance(second, 'draft', 'Der manglede et bilag'))
  await add(first, 'Nyt bibliotek')
  expect(await numbersOf(second)).toEqual([3, 4])
})

test('feature 4: drafts follow another rule at once in either direction, what was sent does not, and one step takes both back', async () => {
  const dates = ['2026-01-13', '2026-02-03', '2026-03-03'] as const
  const { call, add, advance, first, second, third, numbersOf, numberBy } = await numbered(
    'meeting',
    ...dates,
  )
  await add(first, 'Ny svømmehal')
  const all = async () => [await numbersOf(first), await numbersOf(second), await numbersOf(third)]
  const afresh = [
    [1, 2, 3],
    [1, 2],
    [1, 2],
  ]
  const onward = [
    [1, 2, 3],
    [4, 5],
    [6, 7],
  ]
  expect(await all()).toEqual(afresh)
  await numberBy('year')
  expect(await all()).toEqual(onward)
  expect(value(await call.undo.undo())).toMatchObject({ operation: 'committee.saveSettings' })
  expect(await all()).toEqual(afresh)
  value(await call.undo.redo())
  expect(await all()).toEqual(onward)
  value(await advance(second, 'sent'))
  await numberBy('meeting')
  expect(await all()).toEqual([
    [1, 2, 3],
    [4, 5],
    [1, 2],
  ])
})

test('feature 4: a rule that is saved unchanged leaves the drafts untouched', async () => {
  const { call, get, first, numberBy } = await numbered('year', '2026-01-13')
  const { revision } = await get(first)
  await numberBy('year')
  expect((await get(first)).revision).toBe(revision)
  expect(value(await call.versions.log({ meetingId: first })).map(({ what }) => what)).toEqual([
    'meeting.create',
  ])
})

test('feature 4: a sent agenda is frozen with the numbers of the rule that was chosen last', async () => {
  const { call, add, advance, first, second, numberBy } = await numbered(
    'meeting',
    '2026-01-13',
    '2026-02-03',
  )
  await add(first, 'Ny svømmehal')
  await numberBy('year')
  const sent = value(await advance(second, 'sent'))
  expect(sent.items.map(({ number }) => number)).toEqual([4, 5])
  expect(value(await call.stage.compare({ meetingId: second }))).toEqual([])
})

test('feature 4: a draft that was brought in keeps the numbers it came with', async () => {
  const { call, add, first, second, numbersOf } = await numbered('year', '2026-01-13', '2026-03-03')
  const content = meeting({
    committee: { name: 'Kulturudvalget', authority: 'Nordvig Kommune' },
    meeting: { date: '2026-02-03', documentKind: 'agenda', status: 'draft', firstNumber: 11 },
    items: [item('Nyt bibliotek')],
  })
  const file = new TextDecoder().decode(printMeetingFile(content))
  const { meetingId } = value(
    await call.documents.import({ fileName: 'møde.json', content: file, replace: false }),
  )
  expect(await numbersOf(second)).toEqual([12, 13])
  await add(first, 'Ny svømmehal')
  await add(meetingId, 'Ny legeplads')
  expect(await numbersOf(meetingId)).toEqual([11, 12])
  expect(await numbersOf(second)).toEqual([13, 14])
})
