import { expect, test } from 'vitest'
import { rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

async function twoMeetings() {
  const work = await committeeAtWork()
  const { id: early } = await work.meeting('2025-11-11')
  const { id: late } = await work.meeting('2026-03-03')
  const old = await work.add(early, 'Ombygning af Æblegårdens skole')
  const young = await work.add(late, 'Skolernes legepladser')
  await work.decide(young, 'Udvalget ønsker gode råd fra børnene.')
  const find = async (text: string, narrow: Partial<Parameters<typeof work.call.search.find>[0]> = {}) =>
    (await work.call.search.find({ text, ...narrow })).hits
  return { ...work, early, late, old, young, find }
}

test('feature 47: items of all years are found by any form of a word, the newest first, with the words marked', async () => {
  const { find, old, young } = await twoMeetings()
  const hits = await find('skolen')
  expect(hits.map(({ itemId }) => itemId)).toEqual([young, old])
  expect(hits[0]).toMatchObject({ committee: 'Kulturudvalget', date: '2026-03-03', number: 2, passage: null })
  expect(hits[0]?.title.marks).toEqual([{ from: 0, to: 9 }])
  expect((await find('aeblegaard')).map(({ itemId }) => itemId)).toEqual([old])
})

test('feature 47: the items of one meeting are found in their order, whichever was written last', async () => {
  const { add, late, decide, old, young, find } = await twoMeetings()
  const next = await add(late, 'Skolernes boldbaner')
  const last = await add(late, 'Skolernes haver')
  await find('skolen')
  await decide(next, 'Udvalget ser på banerne.')
  await decide(young, 'Udvalget ser på legepladserne.')
  expect((await find('skolernes')).map(({ itemId }) => itemId)).toEqual([young, next, last, old])
})

test('feature 47: all words must be there, a phrase as it stands, and the passage says under which heading', async () => {
  const { find, young } = await twoMeetings()
  expect((await find('skole råd')).map(({ itemId }) => itemId)).toEqual([young])
  expect(await find('skole borgmester')).toEqual([])
  const [hit] = await find('"gode råd"')
  expect(hit?.passage).toEqual({
    heading: 'Beslutning',
    spot: { place: 'decision', block: 0 },
    text: 'Udvalget ønsker gode råd fra børnene.',
    marks: [
      { from: 16, to: 20 },
      { from: 21, to: 24 },
    ],
  })
  expect(await find('"råd gode"')).toEqual([])
})

test('feature 47: a search is narrowed by committee, year, kind, access and case number', async () => {
  const { call, find, old, young, early } = await twoMeetings()
  const ids = async (narrow: Parameters<typeof find>[1]) =>
    (await find('skole', narrow)).map(({ itemId }) => itemId)
  expect(await ids({ year: 2025 })).toEqual([old])
  expect(await ids({ kind: 'announcements' })).toEqual([])
  expect(await ids({ kind: 'case' })).toEqual([young, old])
  const { committeeId } = value(await call.meeting.get({ meetingId: early }))
  expect(await ids({ committeeId })).toEqual([young, old])
  expect(await ids({ committeeId: 'another' })).toEqual([])
  const caseNumber = '17.01.00-P20-3-25'
  value(await call.item.update({ itemId: old, title: 'Æblegårdens skole', caseNumber, access: 'closed' }))
  expect(await ids({ access: 'closed' })).toEqual([old])
  expect((await find('17.01.00-P2')).map(({ itemId }) => itemId)).toEqual([old])
})

test('feature 47: what is changed, undone, moved to another day or taken off the agenda is found as it stands', async () => {
  const { call, find, old, young, early } = await twoMeetings()
  await find('skole')
  value(await call.item.addSection({ itemId: old, heading: 'Mit eget afsnit', position: 0 }))
  value(await call.item.saveSection({ itemId: old, key: 'mit-eget-afsnit', body: rich('Et springvand') }))
  expect((await find('springvand')).map(({ itemId }) => itemId)).toEqual([old])
  value(await call.undo.undo())
  expect(await find('springvand')).toEqual([])
  const { meeting } = value(await call.meeting.get({ meetingId: early }))
  value(await call.meeting.update({ meetingId: early, ...meeting, date: '2026-06-02' }))
  expect((await find('skole')).map(({ itemId }) => itemId)).toEqual([old, young])
  value(await call.item.remove({ itemId: old }))
  expect((await find('skole')).map(({ itemId }) => itemId)).toEqual([young])
})

test('feature 47: many are given twenty at a time, each once', async () => {
  const { call, add, late } = await twoMeetings()
  for (let at = 1; at <= 45; at += 1) await add(late, `Sag om broer ${at}`)
  const seen: string[] = []
  let from: number | null = null
  do {
    const found: Awaited<ReturnType<typeof call.search.find>> = await call.search.find({ text: 'bro', from })
    expect(found.hits.length).toBeLessThanOrEqual(20)
    seen.push(...found.hits.map(({ itemId }) => itemId))
    from = found.more
  } while (from !== null)
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
})
