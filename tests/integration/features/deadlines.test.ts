import { expect, test } from 'vitest'
import { code, value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

test('feature 10: the deadline is a date with its reason, by the rule of the committee and the Danish holidays', async () => {
  const { call, committeeId, meeting } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-04-08')
  expect(value(await call.meeting.deadline({ meetingId }))).toEqual({
    date: '2026-03-27',
    reason: expect.objectContaining({ danish: expect.stringContaining('skærtorsdag, langfredag') }),
    state: 'open',
    message: expect.objectContaining({ danish: 'Dagsordenen skal udsendes senest om 35 dage.' }),
  })
  const { settings } = value(await call.committee.get({ committeeId }))
  const deadline = { count: 4, unit: 'calendar-days', saturdayCounts: false } as const
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, deadline } }))
  expect(value(await call.meeting.deadline({ meetingId }))).toMatchObject({
    date: '2026-04-03',
    reason: { danish: '4 kalenderdage før mødet' },
  })
})

test('feature 10: a day set for one meeting goes before the rule, until it is taken away', async () => {
  const { call, meeting } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-04-08')
  expect(
    value(await call.meeting.saveAgendaDue({ meetingId, agendaDue: '2026-03-30' })).meeting.agendaDue,
  ).toBe('2026-03-30')
  expect(value(await call.meeting.deadline({ meetingId }))).toMatchObject({
    date: '2026-03-30',
    reason: { danish: expect.stringMatching(/^Sat for dette møde\. .*27\. marts 2026/) },
  })
  value(await call.meeting.saveAgendaDue({ meetingId, agendaDue: null }))
  expect(value(await call.meeting.deadline({ meetingId })).date).toBe('2026-03-27')
})

test('feature 10: it is due, missed, or kept, by the day in Denmark and the day the agenda was sent', async () => {
  let clock = '2026-03-26T23:30:00.000Z'
  const { call, meeting } = await committeeAtWork(() => new Date(clock))
  const { id: meetingId } = await meeting('2026-04-08')
  const state = async () => value(await call.meeting.deadline({ meetingId })).state
  expect(await state()).toBe('due-today')
  clock = '2026-03-28T12:00:00.000Z'
  expect(await state()).toBe('missed')
  value(await call.stage.send({ meetingId }))
  expect(await state()).toBe('sent-late')
})

test('feature 11: the year shows its meetings in order with their deadlines, of one committee or of all', async () => {
  const { call, committeeId, meeting } = await committeeAtWork()
  const other = value(await call.committee.create({ name: 'Teknikudvalget', authority: null })).committeeId
  await meeting('2026-06-02')
  await meeting('2026-01-06')
  await meeting('2027-01-05')
  value(await call.meeting.create({ committeeId: other, date: '2026-03-03', time: null, place: null }))
  const lines = value(await call.committee.year({ committeeId: null, year: 2026 }))
  expect(lines.map(({ committee, head, deadline }) => [committee, head.date, deadline.date])).toEqual([
    ['Kulturudvalget', '2026-01-06', '2025-12-29'],
    ['Teknikudvalget', '2026-03-03', '2026-02-24'],
    ['Kulturudvalget', '2026-06-02', '2026-05-26'],
  ])
  expect(value(await call.committee.year({ committeeId, year: 2026 }))).toHaveLength(2)
  expect(code(await call.committee.year({ committeeId: 'x', year: 2026 }))).toBe('committee-not-found')
})

test('feature 11: the public holidays of a year are told by name', async () => {
  const { call } = await committeeAtWork()
  const holidays = await call.program.holidays({ year: 2026 })
  expect(holidays).toHaveLength(10)
  expect(holidays[2]).toEqual({ date: '2026-04-03', name: 'langfredag' })
})

test('feature 11: a meeting lies in no year that is a slip of the key', async () => {
  const { call, committeeId, meeting } = await committeeAtWork()
  const plan = { time: null, place: null }
  const { id: meetingId } = await meeting('2026-04-08')
  for (const date of ['1850-04-08', '1899-12-31', '2100-01-01', '3000-04-08']) {
    await expect(call.meeting.create({ committeeId, date, ...plan })).rejects.toThrow()
    await expect(call.meeting.update({ meetingId, date, status: 'draft', ...plan })).rejects.toThrow()
    await expect(call.meeting.saveAgendaDue({ meetingId, agendaDue: date })).rejects.toThrow()
  }
  value(await call.meeting.create({ committeeId, date: '2099-12-31', ...plan }))
})
