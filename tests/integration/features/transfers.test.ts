import { expect, test } from 'vitest'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { rich } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { agendaOf, committeeAtWork } from './committee-at-work.ts'

async function twoMeetings() {
  const work = await committeeAtWork()
  const { id } = await work.meeting('2026-03-03')
  const { id: next } = await work.meeting('2026-04-07')
  const itemId = await work.add(id, 'Havnens pris')
  return { ...work, id, next, itemId }
}

test('feature 23: a deferred item stays with its decision and stands on the next agenda, linked both ways', async () => {
  const { call, get, id, itemId, next, transfer } = await twoMeetings()
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Prisen er steget.') }))
  const { meeting, target } = value(await transfer(itemId, 'deferred', { next: true }))
  const left = meeting.items.find((item) => item.id === itemId)
  expect(left?.decision?.outcome).toBe('deferred')
  expect(left?.links).toMatchObject([
    { transfer: 'deferred', direction: 'to', date: '2026-04-07', itemNumber: 2 },
  ])
  expect(target?.meetingId).toBe(next)
  const arrived = (await get(next)).items.find((item) => item.id === target?.itemId)
  expect(arrived?.sections.find(({ key }) => key === 'summary')?.body).toEqual(rich('Prisen er steget.'))
  expect(arrived?.history.map(({ body }) => plainText(body))).toEqual(['Udsættes.'])
  expect(arrived?.links).toMatchObject([{ direction: 'from', date: '2026-03-03', itemNumber: 2 }])
  expect(code(await transfer(itemId, 'deferred', { next: true }))).toBe('transfer-twice')
  expect(value(await call.transfer.links({ itemId }))).toMatchObject([{ other: target }])
  expect(value(await call.transfer.links({ itemId: target?.itemId ?? '' }))).toMatchObject([
    { other: { meetingId: id, itemId }, sentence: 'Udsat fra Kulturudvalget den 3. marts 2026, punkt 2' },
  ])
})

test('feature 23: an item decided otherwise is not deferred unasked; asked, one step takes «Udsættes.» in the place of its words and leaves the votes', async () => {
  const { call, get, id, itemId, next } = await twoMeetings()
  const decided = { ...emptyDecision, body: rich('Godkendt'), outcome: 'approved' as const }
  const dissents = [{ person: { name: 'Asta Holm', party: 'A' }, text: 'For dyrt.' }]
  value(await call.item.saveDecision({ itemId, decision: { ...decided, dissents } }))
  const before = await get(id)
  const defer = (decision: 'keep' | 'refuse' | 'replace') =>
    call.transfer.item({ itemId, transfer: 'deferred', to: { next: true }, decided: decision })
  expect(code(await defer('refuse'))).toBe('transfer-decided')
  expect((await get(id)).items).toEqual(before.items)
  const { meeting, target } = value(await defer('replace'))
  expect(meeting.items.find((item) => item.id === itemId)?.decision).toMatchObject({
    outcome: 'deferred',
    body: rich('Udsættes.'),
    dissents,
  })
  const arrived = (await get(next)).items.find((item) => item.id === target?.itemId)
  expect(arrived?.history.map(({ body }) => plainText(body).split('\n')[0])).toEqual(['Udsættes.'])
  value(await call.undo.undo())
  expect((await get(id)).items).toEqual(before.items)
})

test('feature 53: a guest stays with the meeting he came to; one invited to a meeting that is not held yet, or was cancelled, goes with the item', async () => {
  const { add, call, get, id, itemId, next, transfer } = await twoMeetings()
  const guests = [{ name: 'Finn Ravn', title: 'arkitekt' }]
  const guestsOf = async (itemIdThere: string) =>
    (await get(next)).items.find((item) => item.id === itemIdThere)?.guests
  const deferred = async (one: string) =>
    value(await transfer(one, 'deferred', { next: true })).target?.itemId
  value(await call.item.saveGuests({ itemId, guests }))
  expect(await guestsOf((await deferred(itemId)) ?? '')).toEqual(guests)

  const held = await add(id, 'Hallens tag')
  value(await call.item.saveGuests({ itemId: held, guests }))
  value(
    await call.meeting.saveClock({
      meetingId: id,
      endTime: null,
      startedAt: '16:30',
      endedAt: null,
      breaks: [],
    }),
  )
  expect(await guestsOf((await deferred(held)) ?? '')).toEqual([])
  expect((await get(id)).items.find((item) => item.id === held)?.guests).toEqual(guests)

  const called = await add(id, 'Museets tag')
  value(await call.item.saveGuests({ itemId: called, guests }))
  value(await call.meeting.cancel({ meetingId: id, reason: 'Strømmen er væk.', nextDate: null }))
  const arrived = (await get(next)).items.find(({ title }) => title === 'Museets tag')
  expect(arrived?.guests).toEqual(guests)
})

test('feature 23: a moved item leaves the agenda, a copied one stays as it is', async () => {
  const { add, get, id, itemId, next, transfer } = await twoMeetings()
  const copied = await add(id, 'Hallens tag')
  const before = await get(id)
  const moved = value(await transfer(itemId, 'moved', { meetingId: next }))
  expect(agendaOf(moved.meeting)).toContain('2. Hallens tag')
  expect(agendaOf(moved.meeting).join()).not.toContain('Havnens pris')
  value(await transfer(copied, 'copied', { meetingId: next }))
  const [left] = (await get(id)).items.filter((item) => item.id === copied)
  expect(left?.decision).toEqual(before.items.find((item) => item.id === copied)?.decision)
  const titles = (await get(next)).items.map(({ title, history }) => [title, history.length])
  expect(titles).toEqual(
    expect.arrayContaining([
      ['Havnens pris', 0],
      ['Hallens tag', 0],
    ]),
  )
})

test.each(['deferred', 'moved', 'copied'] as const)(
  'feature 23: an item is %s to a meeting that does not exist yet, and stands there when it does',
  async (how) => {
    const { call, itemId, meeting, transfer } = await twoMeetings()
    const { target } = value(await transfer(itemId, how, { date: '2026-06-02' }))
    expect(target).toBeNull()
    expect(value(await call.transfer.links({ itemId }))).toMatchObject([
      { transfer: how, date: '2026-06-02', itemNumber: null, other: null },
    ])
    expect(agendaOf(await meeting('2026-05-05')).join()).not.toContain('Havnens pris')
    const created = await meeting('2026-06-02')
    expect(agendaOf(created)).toContain('2. Havnens pris')
    const arrived = created.items[1]?.id
    expect(value(await call.transfer.links({ itemId }))).toMatchObject([
      { itemNumber: 2, other: { meetingId: created.id, itemId: arrived } },
    ])
    expect(agendaOf(await meeting('2026-06-09')).join()).not.toContain('Havnens pris')
  },
)

test('feature 23: what waits for a date that is passed over goes to the next meeting, also under a new name', async () => {
  const { call, committeeId, itemId, meeting, transfer } = await twoMeetings()
  value(await transfer(itemId, 'deferred', { date: '2026-06-02' }))
  value(await call.committee.rename({ committeeId, name: 'Kultur- og Fritidsudvalget', authority: null }))
  expect(agendaOf(await meeting('2026-06-09'))).toContain('2. Havnens pris')
})

test('feature 20: a case is handed on to the body that decides, which is found or created', async () => {
  const { call, decide, itemId, transfer } = await twoMeetings()
  expect(code(await transfer(itemId, 'handed-on', { next: true }))).toBe('decided-here')
  value(await call.item.saveDecidingBody({ itemId, decidingBody: 'Kommunalbestyrelsen' }))
  await decide(itemId, 'Indstilles til godkendelse.')
  value(await transfer(itemId, 'handed-on', { next: true }))
  const council = (await call.committee.list()).find(
    ({ committee }) => committee.name === 'Kommunalbestyrelsen',
  )
  expect(council?.committee.authority).toBe('Nordvig Kommune')
  const received = value(
    await call.meeting.create({
      committeeId: council?.id ?? '',
      date: '2026-03-31',
      time: null,
      place: null,
    }),
  )
  const arrived = received.items.find(({ title }) => title === 'Havnens pris')
  expect(arrived?.history).toMatchObject([{ date: '2026-03-03', committee: 'Kulturudvalget' }])
  expect(arrived?.history.map(({ body }) => plainText(body))).toEqual(['Indstilles til godkendelse.'])
  expect(arrived?.links).toMatchObject([
    { transfer: 'handed-on', direction: 'from', committee: 'Kulturudvalget' },
  ])
})

test('feature 23: what cannot be is refused, and both meetings stay as they were', async () => {
  const { advance, call, decide, get, id, itemId, meeting, next, transfer } = await twoMeetings()
  const { id: earlier } = await meeting('2026-02-03')
  await decide(itemId, 'Godkendt')
  const gone = await meeting('2026-08-04')
  value(await call.meeting.cancel({ meetingId: gone.id, reason: 'Sommerferie.', nextDate: null }))
  const before = [await get(id), await get(next), await get(earlier)]
  expect(code(await transfer(itemId, 'moved', { meetingId: next }))).toBe('transfer-treated')
  expect(code(await transfer(itemId, 'copied', { meetingId: id }))).toBe('transfer-same-meeting')
  expect(code(await transfer(itemId, 'deferred', { meetingId: earlier }))).toBe('transfer-backwards')
  expect(code(await transfer(itemId, 'deferred', { meetingId: gone.id }))).toBe('transfer-closed-meeting')
  expect(code(await transfer(itemId, 'deferred', { date: '2026-08-04' }))).toBe('transfer-closed-meeting')
  expect(code(await transfer(itemId, 'deferred', { meetingId: 'x' }))).toBe('meeting-not-found')
  expect(code(await transfer('x', 'deferred', { next: true }))).toBe('item-not-found')
  await expect(transfer(itemId, 'deferred', { date: '2026-02-30' })).rejects.toThrow()
  const count = before[0]?.items.length ?? 0
  expect(code(await call.item.move({ itemId, position: count }))).toBe('position-outside')
  expect([await get(id), await get(next), await get(earlier)]).toEqual(before)
  value(await advance(id, 'sent'))
})

test('feature 23: from approved minutes an item goes on as a copy or handed on, from locked ones as a copy, and no paper changes', async () => {
  const { advance, call, decide, get, id, itemId, next, transfer } = await twoMeetings()
  value(await call.item.saveDecidingBody({ itemId, decidingBody: 'Kommunalbestyrelsen' }))
  for (const item of (await get(id)).items) await decide(item.id, 'Godkendt.')
  for (const to of ['sent', 'held', 'minutes-draft', 'approved'] as const) value(await advance(id, to))
  expect(code(await transfer(itemId, 'deferred', { meetingId: next }))).toBe('minutes-closed')
  expect(code(await transfer(itemId, 'moved', { meetingId: next }))).toBe('minutes-closed')
  value(await transfer(itemId, 'handed-on', { next: true }))
  value(await advance(id, 'locked'))
  const paper = async () => {
    const printed = value(
      await call.documents.export({ meetingId: id, kind: 'minutes', audience: 'internal', format: 'html' }),
    )
    return printed.file.text()
  }
  const before = await paper()
  for (const how of ['deferred', 'moved', 'handed-on'] as const)
    expect(code(await transfer(itemId, how, { next: true }))).toBe('minutes-closed')
  const { meeting, target } = value(await transfer(itemId, 'copied', { meetingId: next }))
  expect(meeting.meeting.status).toBe('locked')
  expect((await get(next)).items.find((item) => item.id === target?.itemId)?.title).toBe('Havnens pris')
  expect(await paper()).toBe(before)
})

test('feature 23: the numbers of the links stand right once the agenda is sent', async () => {
  const { call, itemId, get, id, next, transfer } = await twoMeetings()
  const { target } = value(await transfer(itemId, 'deferred', { meetingId: next }))
  value(await call.item.move({ itemId: target?.itemId ?? '', position: 2 }))
  expect(value(await call.transfer.links({ itemId }))).toMatchObject([{ itemNumber: 3 }])
  const { revision } = await get(id)
  value(await call.stage.send({ meetingId: next }))
  const after = await get(id)
  expect(after.items.find((item) => item.id === itemId)?.links).toMatchObject([{ itemNumber: 3 }])
  expect(after.revision).toBe(revision + 1)
})

test('feature 23: a meeting that gets another date is named by it, and receives what waited for that day', async () => {
  const { add, call, get, id, itemId, next, transfer } = await twoMeetings()
  const waiting = await add(id, 'Hallens tag')
  value(await transfer(itemId, 'deferred', { meetingId: next }))
  value(await transfer(waiting, 'deferred', { date: '2026-04-14' }))
  const plan = { meetingId: next, date: '2026-04-14', time: null, place: null, status: 'draft' } as const
  expect(agendaOf(value(await call.meeting.update(plan)))).toContain('2. Hallens tag')
  expect((await get(id)).items.slice(1, 3).map(({ links }) => links[0]?.date)).toEqual([
    '2026-04-14',
    '2026-04-14',
  ])
})

test('feature 23: an item can be sent on again when it was taken off the other agenda', async () => {
  const { call, itemId, transfer } = await twoMeetings()
  const { target } = value(await transfer(itemId, 'deferred', { next: true }))
  value(await call.item.remove({ itemId: target?.itemId ?? '' }))
  expect(value(await transfer(itemId, 'deferred', { date: '2026-06-02' })).target).toBeNull()
})

test('feature 23: an item that waits to be moved and is put back does not go', async () => {
  const { call, itemId, meeting, transfer } = await twoMeetings()
  value(await transfer(itemId, 'moved', { date: '2026-06-02' }))
  value(await call.item.restore({ itemId }))
  expect(agendaOf(await meeting('2026-06-02')).join()).not.toContain('Havnens pris')
})
