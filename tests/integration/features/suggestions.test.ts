import { expect, test } from 'vitest'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

const caseNumber = '00.01.10-P35-7-26'

async function casesBefore() {
  const work = await committeeAtWork()
  const { id: first } = await work.meeting('2026-01-13')
  const { id: second } = await work.meeting('2026-02-10')
  const { id: now } = await work.meeting('2026-03-03')
  const byCase = await work.add(first, 'Første drøftelse')
  value(
    await work.call.item.update({ itemId: byCase, title: 'Første drøftelse', caseNumber, access: 'open' }),
  )
  await work.decide(byCase, 'Drøftet')
  await work.add(second, 'Orientering om havnens pris')
  await work.add(second, 'Hallens tag')
  const itemId = await work.add(now, 'Havnens pris')
  value(await work.call.item.update({ itemId, title: 'Havnens pris', caseNumber, access: 'open' }))
  return { ...work, itemId, first, byCase }
}

test('feature 18: earlier treatments are found by case number, then by title, in all stored meetings', async () => {
  const { call, itemId } = await casesBefore()
  const offered = value(await call.suggestions.previousTreatments({ itemId }))
  expect(offered.map(({ because, treatment }) => [because, treatment.text])).toEqual([
    ['case-number', 'Kulturudvalget den 13. januar 2026 Punkt 2'],
    ['title', 'Kulturudvalget den 10. februar 2026 Punkt 2'],
  ])
  const previousTreatments = offered.map(({ treatment }) => treatment)
  value(await call.item.savePreviousTreatments({ itemId, previousTreatments }))
  expect(value(await call.suggestions.previousTreatments({ itemId }))).toEqual([])
})

test('feature 19: the case history comes from the decisions stored on the same case, and only from earlier ones', async () => {
  const { byCase, call, itemId } = await casesBefore()
  const history = value(await call.suggestions.history({ itemId }))
  expect(history.map(({ date, committee, body }) => [date, committee, plainText(body)])).toEqual([
    ['2026-01-13', 'Kulturudvalget', 'Drøftet'],
  ])
  expect(value(await call.suggestions.history({ itemId: byCase }))).toEqual([])
})

const secret = 'Grunden sælges for 2,9 mio. kr.'

/** A closed case with a decision, and a later meeting. */
async function closedBefore() {
  const work = await committeeAtWork()
  const { id: before } = await work.meeting('2026-01-13')
  const { id: now } = await work.meeting('2026-03-03')
  const setAccess = async (itemId: string, access: 'open' | 'closed') =>
    value(await work.call.item.update({ itemId, title: 'Grunden', caseNumber, access }))
  const closed = await work.add(before, 'Grunden')
  await setAccess(closed, 'closed')
  await work.decide(closed, secret)
  const publicPage = async () => {
    const wanted = { meetingId: now, kind: 'agenda', format: 'html', audience: 'public' } as const
    return value(await work.call.documents.export(wanted)).file.text()
  }
  const tellsOfClosed = async () =>
    value(await work.call.meeting.check({ meetingId: now, wait: false })).filter(
      ({ rule }) => rule === 'closed-history',
    )
  return { ...work, before, now, closed, setAccess, publicPage, tellsOfClosed }
}

test('feature 19: the decision of a closed item is no case history of an open one, and is not published with it', async () => {
  const { add, call, now, publicPage, setAccess, tellsOfClosed } = await closedBefore()
  const itemId = await add(now, 'Grunden')
  await setAccess(itemId, 'closed')
  const [offered] = value(await call.suggestions.history({ itemId }))
  expect(offered === undefined ? '' : plainText(offered.body)).toBe(secret)
  await setAccess(itemId, 'open')
  const history = value(await call.suggestions.history({ itemId }))
  value(await call.item.saveHistory({ itemId, history }))
  expect(await publicPage()).not.toContain(secret)
  expect(await tellsOfClosed()).toEqual([])
})

test('feature 34: a closed item that was deferred and is opened tells that its history is of a closed item', async () => {
  const { call, closed, get, now, setAccess, tellsOfClosed, transfer } = await closedBefore()
  const itemId = value(await transfer(closed, 'deferred', { meetingId: now })).target?.itemId ?? ''
  expect(await tellsOfClosed()).toEqual([])
  await setAccess(itemId, 'open')
  const [found] = await tellsOfClosed()
  expect(found?.message).toBe(
    'Punkt 2, Sagens forløb: Beslutningen fra Kulturudvalget den 13. januar 2026 er fra et lukket punkt, men punktet her er åbent og bliver offentliggjort. Slet den, eller gør punktet lukket.',
  )
  await setAccess(closed, 'open')
  expect(await tellsOfClosed()).toEqual([])
  await setAccess(closed, 'closed')
  const told = (await get(now)).items.find(({ id }) => id === itemId)?.history ?? []
  const without = told.map((entry) => ({ ...entry, body: doc(paragraph('Behandlet på lukket møde.')) }))
  value(await call.item.saveHistory({ itemId, history: without }))
  // Her own words; that they tell of the closed item is known by the day alone.
  expect(await tellsOfClosed()).toMatchObject([{ severity: 'warning' }])
  value(await call.item.saveHistory({ itemId, history: [] }))
  expect(await tellsOfClosed()).toEqual([])
})

test('feature 34: it is told of also when the closed decision is corrected, or its meeting gets another day', async () => {
  const { before, call, closed, decide, now, setAccess, tellsOfClosed, transfer } = await closedBefore()
  const itemId = value(await transfer(closed, 'deferred', { meetingId: now })).target?.itemId ?? ''
  await setAccess(itemId, 'open')
  expect(await tellsOfClosed()).toMatchObject([{ severity: 'error' }])
  await decide(closed, `${secret}.`)
  expect(await tellsOfClosed()).toMatchObject([{ severity: 'error' }])
  const plan = { meetingId: before, date: '2026-01-14', time: null, place: null, status: 'draft' } as const
  value(await call.meeting.update(plan))
  expect(await tellsOfClosed()).toMatchObject([{ severity: 'error' }])
})

test('feature 34: an open item of the same case and day is not taken for the closed one', async () => {
  const { add, before, call, closed, decide, now, setAccess, tellsOfClosed } = await closedBefore()
  const open = await add(before, 'Grunden')
  await setAccess(open, 'open')
  await decide(open, 'Lokalplanen sendes i høring i otte uger.')
  const itemId = await add(now, 'Grunden')
  await setAccess(itemId, 'open')
  const history = value(await call.suggestions.history({ itemId }))
  value(await call.item.saveHistory({ itemId, history }))
  expect(await tellsOfClosed()).toEqual([])
  await decide(open, 'Lokalplanen sendes i høring i ni uger.')
  expect(await tellsOfClosed()).toEqual([])
  const [entry] = history
  const told = { date: entry?.date ?? null, committee: entry?.committee ?? '', body: doc(paragraph(secret)) }
  value(await call.item.saveHistory({ itemId, history: [told] }))
  await decide(closed, `${secret} Prisen er fast.`)
  expect(await tellsOfClosed()).toMatchObject([{ severity: 'error' }])
})
