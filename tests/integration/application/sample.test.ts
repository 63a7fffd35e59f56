import { expect, test } from 'vitest'
import { code, program, value } from './support.ts'

test('the sample committee comes with a meeting whose items are decided, and only once', async () => {
  const { call } = await program()
  const { meetingId } = value(await call.program.createSample())
  const [line] = await call.committee.list()
  expect(line).toMatchObject({
    committee: { name: 'Kultur- og Fritidsudvalget', authority: 'Nordvig Kommune' },
    meetings: [{ id: meetingId, items: 7, decided: 6 }],
  })
  const meeting = value(await call.meeting.get({ meetingId }))
  expect(meeting.items.map((item) => item.kind)).toEqual([
    'announcements',
    'case',
    'briefing',
    'theme',
    'case',
    'case',
    'signature-page',
  ])
  expect(meeting.items.flatMap((item) => item.unreadable)).toEqual([])
  expect(code(await call.program.createSample())).toBe('sample-exists')
})

test('the sample committee has the people of its meeting, from the beginning of the year', async () => {
  const { call } = await program()
  const { meetingId } = value(await call.program.createSample())
  const { committeeId, participants } = value(await call.meeting.get({ meetingId }))
  const { memberships } = value(await call.committee.get({ committeeId }))
  expect(memberships.map(({ name }) => name)).toEqual(participants.map(({ name }) => name))
  expect(memberships.slice(0, 2)).toMatchObject([
    { name: 'Karen Lindholm', party: 'A', office: 'chair', title: null, from: '2026-01-01', to: null },
    { name: 'Jens Peter Vesterby', office: 'deputy-chair' },
  ])
  expect(memberships.filter(({ role }) => role === 'official')).toHaveLength(2)
})

test('the next meeting expects the members and officials of the latest one', async () => {
  const { call } = await program()
  value(await call.program.createSample())
  const committeeId = (await call.committee.list())[0]?.id ?? ''
  const next = value(await call.meeting.create({ committeeId, date: '2026-12-15', time: null, place: null }))
  expect(next.participants).toHaveLength(9)
  expect(next.participants.every((participant) => participant.attendance === null)).toBe(true)
  const again = await call.meeting.create({ committeeId, date: '2026-12-15', time: '10:00', place: null })
  expect(code(again)).toBe('meeting-exists')
})
