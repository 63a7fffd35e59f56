import { expect, onTestFinished, test } from 'vitest'
import { rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { openProgram } from '../random-operations/open-program.ts'

/** A meeting with an item on a clock of its own, and what its log and other meetings' tell, the newest first. */
async function desk() {
  const { call, clock, close } = await openProgram()
  onTestFinished(close)
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const meeting = async (date: string) => {
    clock.pass(60_000)
    return value(await call.meeting.create({ committeeId, date, time: '16:30', place: null })).id
  }
  const here = await meeting('2026-11-17')
  const title = 'Havnens pris'
  const { itemId } = value(await call.item.add({ meetingId: here, kind: 'case', title, beforeItemId: null }))
  const send = async (to: { date: string } | { meetingId: string }) => {
    clock.pass(60_000)
    return value(await call.transfer.item({ itemId, transfer: 'copied', to, committeeId: null }))
  }
  const log = async (meetingId: string) =>
    value(await call.versions.log({ meetingId })).map(({ what, title, detail }) =>
      [what, detail, title].filter((word) => word !== null).join(' '),
    )
  return { call, clock, here, itemId, meeting, send, log }
}

test('feature 48: an item that waited for a meeting is told of where it came from, and not that the meeting was made', async () => {
  const { call, clock, here, meeting, send, log } = await desk()
  await send({ date: '2026-12-08' })
  const there = await meeting('2026-12-08')
  expect((await log(here))[0]).toBe('item.cameTo 2026-12-08 Havnens pris')
  expect(await log(there)).toEqual(['item.cameFrom 2026-11-17 Havnens pris', 'meeting.create'])
  clock.pass(60_000)
  value(await call.undo.undo())
  expect((await log(here))[0]).toBe('undo.undo item.cameTo 2026-12-08 Havnens pris')
  clock.pass(60_000)
  value(await call.undo.redo())
  expect((await log(here))[0]).toBe('undo.redo item.cameTo 2026-12-08 Havnens pris')
  expect((await log(here)).join()).not.toContain('meeting.create,item')
})

test('feature 48: where an item is sent on to, the log tells where it came from', async () => {
  const { call, clock, here, meeting, send, log } = await desk()
  const there = await meeting('2026-12-08')
  await send({ meetingId: there })
  expect((await log(here))[0]).toBe('transfer.item Havnens pris')
  expect((await log(there))[0]).toBe('item.cameFrom 2026-11-17 Havnens pris')
  clock.pass(60_000)
  value(await call.undo.undo({ within: here }))
  expect((await log(here))[0]).toBe('undo.undo transfer.item Havnens pris')
  expect((await log(there))[0]).toBe('undo.undo item.cameFrom 2026-11-17 Havnens pris')
})

test('feature 48: the meeting that a cancelled one’s items go on to is not told to be cancelled', async () => {
  const { call, clock, here, itemId, log } = await desk()
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Prisen er steget.') }))
  clock.pass(60_000)
  value(await call.meeting.cancel({ meetingId: here, reason: 'Sne.', nextDate: '2026-12-08' }))
  const there =
    (await call.committee.list())[0]?.meetings.find(({ head }) => head.date === '2026-12-08')?.id ?? ''
  expect(await log(there)).toEqual(['item.cameFrom 2026-11-17 Havnens pris', 'meeting.create'])
  clock.pass(60_000)
  value(await call.undo.undo({ within: here }))
  expect((await log(here))[0]).toBe('undo.undo meeting.cancel')
})

test('feature 48: a meeting whose references alone followed a new date is not told to be changed', async () => {
  const { call, clock, here, meeting, send, log } = await desk()
  const there = await meeting('2026-12-08')
  await send({ meetingId: there })
  const before = await log(here)
  clock.pass(60_000)
  const { meeting: head } = value(await call.meeting.get({ meetingId: there }))
  value(await call.meeting.update({ ...head, meetingId: there, date: '2026-12-09' }))
  expect((await log(there))[0]).toBe('meeting.update')
  expect(await log(here)).toEqual(before)
})
