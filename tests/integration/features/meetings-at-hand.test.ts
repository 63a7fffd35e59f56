import { expect, test } from 'vitest'
import { openProgram } from '../random-operations/open-program.ts'

test('the newest meetings are read without the older ones, whose number and years are known all the same', async () => {
  const { call, close } = await openProgram()
  const made = await call.committee.create({ name: 'Kulturudvalget', authority: null })
  const committeeId = made.ok ? made.value.committeeId : ''
  for (const date of ['2024-05-07', '2026-01-13', '2026-04-14', '2026-04-28'])
    await call.meeting.create({ committeeId, date, time: null, place: null })
  await call.committee.create({ name: 'Teknikudvalget', authority: null })

  const [line, other] = await call.committee.list({ newest: 2 })
  expect(line?.meetings.map(({ head }) => head.date)).toEqual(['2026-04-28', '2026-04-14'])
  expect([line?.count, line?.years]).toEqual([4, [2026, 2024]])
  expect([other?.count, other?.years, other?.meetings]).toEqual([0, [], []])

  const [all, ...none] = await call.committee.list({ committeeId })
  expect(none).toEqual([])
  expect(all?.meetings.map(({ head }) => head.date)).toEqual([
    '2026-04-28',
    '2026-04-14',
    '2026-01-13',
    '2024-05-07',
  ])
  await close()
})

test('a meeting’s items and decisions are counted, those taken off the agenda left out', async () => {
  const { call, close } = await openProgram()
  await call.program.createSample()
  const [line] = await call.committee.list()
  const [meeting] = line?.meetings ?? []
  const stands = await call.meeting.get({ meetingId: meeting?.id ?? '' })
  if (!stands.ok) throw new Error(stands.refusal.message)
  const { items } = stands.value
  expect(meeting?.items).toBe(items.length)
  expect(meeting?.decided).toBe(items.filter(({ decision }) => decision?.body != null).length)
  await call.item.remove({ itemId: items[1]?.id ?? '' })
  const [after] = await call.committee.list({ newest: 1 })
  expect(after?.meetings[0]?.items).toBe(items.length - 1)
  await close()
})
