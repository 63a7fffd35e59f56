import { expect, test } from 'vitest'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { emptyRichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { rich } from '../../support/builders/index.ts'
import { code, program, value } from './support.ts'

async function newMeeting() {
  const { call, ...rest } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const meeting = value(
    await call.meeting.create({ committeeId, date: '2026-03-03', time: '16:30', place: null }),
  )
  const add = async (title: string) =>
    value(await call.item.add({ meetingId: meeting.id, kind: 'case', title, beforeItemId: null })).itemId
  const read = async () => value(await call.meeting.get({ meetingId: meeting.id }))
  return { call, meeting, add, read, ...rest }
}

const titles = (meeting: MeetingSnapshot) => meeting.items.map((item) => `${item.number} ${item.title}`)

test('a new meeting has announcements first and the signature page last', async () => {
  const { meeting } = await newMeeting()
  expect(titles(meeting)).toEqual(['1 Meddelelser', '2 Godkendelse af referat (underskriftside)'])
})

test('a new item stands before the closing signature page with the sections of its kind', async () => {
  const { add, read } = await newMeeting()
  await add('Nyt bibliotek')
  const meeting = await read()
  expect(titles(meeting)).toEqual([
    '1 Meddelelser',
    '2 Nyt bibliotek',
    '3 Godkendelse af referat (underskriftside)',
  ])
  const item = meeting.items[1]
  expect(item?.decidingBody).toBe('Kulturudvalget')
  expect(item?.sections.map((section) => section.key)).toEqual([
    'previous-treatment',
    'summary',
    'background',
    'case-presentation',
    'economy',
    'attachments',
    'deciding-body',
    'recommendation',
    'decision',
  ])
  expect(item?.sections.find((section) => section.key === 'economy')?.body).toEqual(
    rich('Ingen økonomiske konsekvenser'),
  )
})

test('an item is moved, and the numbers follow', async () => {
  const { call, add } = await newMeeting()
  const a = await add('A')
  await add('B')
  const moved = value(await call.item.move({ itemId: a, position: 2 }))
  expect(titles(moved)).toEqual(['1 Meddelelser', '2 B', '3 A', '4 Godkendelse af referat (underskriftside)'])
  expect(code(await call.item.move({ itemId: a, position: 4 }))).toBe('position-outside')
  expect(code(await call.item.move({ itemId: a, position: -1 }))).toBe('position-outside')
})

test('an item taken off the agenda comes back where it stood, with its text', async () => {
  const { call, add } = await newMeeting()
  const a = await add('A')
  await add('B')
  value(await call.item.saveSection({ itemId: a, key: 'summary', body: rich('Kort om A.') }))
  expect(titles(value(await call.item.remove({ itemId: a })))).not.toContain('2 A')
  const restored = value(await call.item.restore({ itemId: a }))
  expect(titles(restored)[1]).toBe('2 A')
  expect(restored.items[1]?.sections.find((section) => section.key === 'summary')?.body).toEqual(
    rich('Kort om A.'),
  )
})

test('a section with a field in it is removed when that is empty: what is written is printed', async () => {
  const { call, add } = await newMeeting()
  const itemId = await add('Nyt bibliotek')
  const key = 'deciding-body'
  const remove = () => call.item.removeSection({ itemId, key })
  expect(code(await remove())).toBe('section-filled')
  value(await call.item.saveDecidingBody({ itemId, decidingBody: null }))
  expect(value(await remove()).items[1]?.sections.map((section) => section.key)).not.toContain(key)
  const again = value(await call.item.saveDecidingBody({ itemId, decidingBody: 'Byrådet' }))
  expect(again.items[1]?.sections.map((section) => section.key)).toContain(key)
})

test('a decision on a point that is not recommended is refused', async () => {
  const { call, add } = await newMeeting()
  const itemId = await add('A')
  const points = [{ recommendation: 1, outcome: null, body: rich('Godkendt.') }]
  const decision = { body: emptyRichText, outcome: null, points }
  expect(code(await call.item.saveDecision({ itemId, decision }))).toBe('decision-point-unknown')
})
