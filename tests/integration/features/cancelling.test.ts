import { expect, test } from 'vitest'
import type { Entry } from '../../../src-main/domain/meeting/item.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { attachment, decision, entry } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { agendaOf, committeeAtWork } from './committee-at-work.ts'

const reason = 'Mødet er aflyst, fordi udvalget ikke er beslutningsdygtigt.'

async function plannedMeeting() {
  const work = await committeeAtWork()
  const { id } = await work.meeting('2026-03-03')
  await work.add(id, 'Havnens pris')
  await work.add(id, 'Hallens tag')
  return { ...work, id }
}

test('feature 9: cancelling defers every item with the reason and creates the next meeting with its history', async () => {
  const { call, get, id, committeeId, named } = await plannedMeeting()
  const cancelled = value(await call.meeting.cancel({ meetingId: id, reason, nextDate: '2026-03-24' }))
  expect(cancelled.meeting).toMatchObject({
    status: 'cancelled',
    documentKind: 'minutes',
    cancellation: reason,
  })
  expect(cancelled.steps.at(-1)).toMatchObject({ to: 'cancelled', reason })
  const left = await named(id, 'Havnens pris')
  expect(left.decision?.outcome).toBe('deferred')
  expect(plainText(left.decision?.body ?? { type: 'doc', content: [] })).toBe(`Udsættes.\n\n${reason}`)
  expect(left.links).toEqual([
    { transfer: 'deferred', direction: 'to', committee: 'Kulturudvalget', date: '2026-03-24', itemNumber: 2 },
  ])
  expect(cancelled.items.find(({ kind }) => kind === 'announcements')?.decision).toBeNull()

  const [line] = (await call.committee.list()).flatMap(({ meetings }) => meetings)
  expect(line?.head).toMatchObject({ date: '2026-03-24', time: '16:30', status: 'draft' })
  const next = await get(line?.id ?? '')
  expect(next.committeeId).toBe(committeeId)
  expect(agendaOf(next).slice(1, 3)).toEqual(['2. Havnens pris', '3. Hallens tag'])
  const arrived = next.items[1]
  expect(arrived?.decision).toBeNull()
  expect(arrived?.history).toEqual([
    { date: '2026-03-03', committee: 'Kulturudvalget', body: left.decision?.body },
  ])
  expect(arrived?.sections.map(({ key }) => key)).toContain('history')
  expect(arrived?.links).toEqual([
    {
      transfer: 'deferred',
      direction: 'from',
      committee: 'Kulturudvalget',
      date: '2026-03-03',
      itemNumber: left.number,
    },
  ])
})

test('feature 9: written announcements are deferred too, and stand before those of the next meeting; nothing is missed in the cancelled one', async () => {
  const { call, get, id, meeting } = await plannedMeeting()
  const announcements = async (meetingId: string) => {
    const found = (await get(meetingId)).items.find(({ kind }) => kind === 'announcements')
    if (found === undefined) throw new Error('no announcements')
    return found
  }
  const said = async (meetingId: string) =>
    (await announcements(meetingId)).entries.map(({ body }) => plainText(body))
  const write = async (meetingId: string, ...entries: Entry[]) =>
    value(await call.item.saveEntries({ itemId: (await announcements(meetingId)).id, entries }))
  const next = await meeting('2026-04-07')
  await write(id, entry('Ny leder', [attachment('Brev')]), { ...entry('Ny adresse'), number: 2 })
  await write(next.id, entry('Sommerfest'))
  const before = await get(next.id)

  const cancelled = value(await call.meeting.cancel({ meetingId: id, reason, nextDate: null }))
  expect(await said(next.id)).toEqual(['Ny leder', 'Ny adresse', 'Sommerfest'])
  const { entries, links } = await announcements(next.id)
  expect(entries.map(({ number, attachments }) => [number, attachments.map(({ title }) => title)])).toEqual([
    [1, ['Brev']],
    [2, []],
    [3, []],
  ])
  expect(links).toMatchObject([
    { transfer: 'deferred', direction: 'from', date: '2026-03-03', itemNumber: 1 },
  ])
  expect((await get(next.id)).items.filter(({ kind }) => kind === 'announcements')).toHaveLength(1)
  const left = cancelled.items.find(({ kind }) => kind === 'announcements')
  expect(left?.decision?.outcome).toBe('deferred')
  expect(left?.links).toMatchObject([{ direction: 'to', date: '2026-04-07', itemNumber: 1 }])
  expect(left?.entries).toHaveLength(2)
  expect(value(await call.meeting.check({ meetingId: id })).map(({ rule }) => rule)).not.toContain(
    'missing-decision',
  )

  value(await call.undo.undo())
  expect((await get(next.id)).items).toEqual(before.items)
})

test('feature 9: announcements of a cancelled meeting wait for the next, and those not written leave no fault behind', async () => {
  const { call, get, id, meeting } = await plannedMeeting()
  value(await call.meeting.cancel({ meetingId: id, reason, nextDate: null }))
  expect(
    value(await call.meeting.check({ meetingId: id })).filter(({ severity }) => severity === 'error'),
  ).toEqual([])
  const second = await meeting('2026-04-07')
  const itemId = second.items[0]?.id ?? ''
  value(await call.item.saveEntries({ itemId, entries: [entry('Ny leder')] }))
  value(await call.meeting.cancel({ meetingId: second.id, reason, nextDate: null }))
  const third = await get((await meeting('2026-05-05')).id)
  expect(third.items[0]?.entries.map(({ body }) => plainText(body))).toEqual(['Ny leder'])
})

test('feature 9: with no date the items go to the next meeting there is', async () => {
  const { call, get, id, meeting } = await plannedMeeting()
  const later = await meeting('2026-05-05')
  const next = await meeting('2026-04-07')
  value(await call.meeting.cancel({ meetingId: id, reason, nextDate: null }))
  expect(agendaOf(await get(next.id))).toContain('2. Havnens pris')
  expect(await get(later.id)).toEqual(later)
})

test('feature 9: with no next meeting they wait, and stand on it when it is created', async () => {
  const { call, id, meeting, named, add } = await plannedMeeting()
  await add(id, 'Museets tag')
  value(await call.meeting.cancel({ meetingId: id, reason, nextDate: null }))
  expect((await named(id, 'Museets tag')).links).toMatchObject([{ date: null, itemNumber: null }])
  const next = await meeting('2026-04-07')
  expect(agendaOf(next).slice(1, 4)).toEqual(['2. Havnens pris', '3. Hallens tag', '4. Museets tag'])
  expect((await named(id, 'Museets tag')).links).toMatchObject([{ date: '2026-04-07', itemNumber: 4 }])
  expect(agendaOf(await meeting('2026-05-05'))).not.toContain('2. Havnens pris')
})

test('feature 9: a cancelled meeting decides nothing, and nothing changes by trying', async () => {
  const { advance, call, get, id, named } = await plannedMeeting()
  value(await call.meeting.cancel({ meetingId: id, reason, nextDate: null }))
  const before = await get(id)
  const itemId = (await named(id, 'Havnens pris')).id
  expect(code(await call.item.saveDecision({ itemId, decision: decision('Godkendt') }))).toBe(
    'minutes-of-cancelled',
  )
  expect(code(await advance(id, 'held'))).toBe('meeting-cancelled')
  expect(code(await call.meeting.cancel({ meetingId: id, reason, nextDate: null }))).toBe('meeting-cancelled')
  expect(await get(id)).toEqual(before)
})

test('feature 9: a meeting with decisions, one that was held, or a next date before it is refused whole', async () => {
  const { advance, call, decide, get, id, meeting, named } = await plannedMeeting()
  const cancel = (meetingId: string, nextDate: string | null) =>
    call.meeting.cancel({ meetingId, reason, nextDate })
  const before = await get(id)
  expect(code(await cancel(id, '2026-03-03'))).toBe('next-meeting-before')
  expect(await get(id)).toEqual(before)
  await expect(cancel(id, '2026-02-30')).rejects.toThrow()
  await decide((await named(id, 'Havnens pris')).id, 'Godkendt')
  expect(code(await cancel(id, null))).toBe('cancel-decided')
  const held = await meeting('2026-02-03')
  value(await advance(held.id, 'sent'))
  value(await advance(held.id, 'held'))
  expect(code(await cancel(held.id, null))).toBe('cancel-too-late')
})

test('feature 9: an item that was deferred before is carried on once', async () => {
  const { call, get, id, meeting, named, transfer } = await plannedMeeting()
  const later = await meeting('2026-05-05')
  value(await transfer((await named(id, 'Hallens tag')).id, 'deferred', { date: '2026-05-05' }))
  value(await call.meeting.cancel({ meetingId: id, reason, nextDate: '2026-03-24' }))
  expect((await get(later.id)).items.filter(({ title }) => title === 'Hallens tag')).toHaveLength(1)
  const [, next] = (await call.committee.list()).flatMap(({ meetings }) => meetings)
  expect(agendaOf(await get(next?.id ?? '')).join()).not.toContain('Hallens tag')
})
