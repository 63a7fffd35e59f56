import { expect, test } from 'vitest'
import { rich } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

test('feature 7: a meeting goes through its stages, each logged with the clock of the day', async () => {
  let clock = '2026-02-20T09:00:00.000Z'
  const { advance, decideAll, get, meeting } = await committeeAtWork(() => new Date(clock))
  const { id } = await meeting('2026-03-03')
  await decideAll(id)
  const kinds: string[] = []
  for (const to of ['sent', 'held', 'minutes-draft', 'approved', 'locked'] as const) {
    clock = `2026-03-0${kinds.length + 1}T09:00:00.000Z`
    kinds.push(value(await advance(id, to)).meeting.documentKind)
  }
  expect(kinds).toEqual(['agenda', 'minutes', 'minutes', 'minutes', 'minutes'])
  expect((await get(id)).steps.map(({ from, to, at }) => `${at.slice(5, 10)} ${from} ${to}`)).toEqual([
    '03-01 draft sent',
    '03-02 sent held',
    '03-03 held minutes-draft',
    '03-04 minutes-draft approved',
    '03-05 approved locked',
  ])
})

test('feature 7: a stage is not skipped, and opening it again needs a reason that is logged', async () => {
  const { advance, get, meeting } = await committeeAtWork()
  const { id } = await meeting('2026-03-03')
  expect(code(await advance(id, 'held'))).toBe('stage-skipped')
  value(await advance(id, 'sent'))
  expect(code(await advance(id, 'draft'))).toBe('stage-reason-missing')
  const before = await get(id)
  expect(before.meeting.status).toBe('sent')
  const after = value(await advance(id, 'draft', 'Et bilag manglede.'))
  expect(after.meeting).toMatchObject({ status: 'draft', documentKind: 'agenda' })
  expect(after.steps.at(-1)).toMatchObject({ from: 'sent', to: 'draft', reason: 'Et bilag manglede.' })
})

test('feature 7: the minutes are not closed while decisions are missing, and the items are named', async () => {
  const { add, advance, decide, get, meeting } = await committeeAtWork()
  const { id } = await meeting('2026-03-03')
  await add(id, 'Havnens pris')
  for (const to of ['sent', 'held', 'minutes-draft'] as const) value(await advance(id, to))
  const [first, second] = (await get(id)).items
  await decide(first?.id ?? '', 'Taget til efterretning')
  const refused = await advance(id, 'approved')
  expect(code(refused)).toBe('decisions-missing')
  expect(refused.ok ? '' : refused.refusal.message).toContain('punkt 2')
  await decide(second?.id ?? '', 'Godkendt')
  expect(value(await advance(id, 'approved')).meeting.status).toBe('approved')
})

test('feature 7: approved minutes are not written in, until they are opened with a reason', async () => {
  const { advance, call, decideAll, get, meeting } = await committeeAtWork()
  const { id } = await meeting('2026-03-03')
  await decideAll(id)
  for (const to of ['sent', 'held', 'minutes-draft', 'approved'] as const) value(await advance(id, to))
  const before = await get(id)
  const itemId = before.items[0]?.id ?? ''
  const save = () => call.item.saveSection({ itemId, key: 'decision', body: rich('Rettet.') })
  expect(code(await save())).toBe('minutes-closed')
  expect(code(await call.item.add({ meetingId: id, kind: 'case', title: 'Nyt', beforeItemId: null }))).toBe(
    'minutes-closed',
  )
  expect(await get(id)).toEqual(before)
  value(await advance(id, 'minutes-draft', 'En skrivefejl.'))
  value(await save())
})

test('feature 7: the plan of the meeting and its stage go by the same rule and the same log', async () => {
  const { call, get, meeting } = await committeeAtWork()
  const { id } = await meeting('2026-03-03')
  const plan = { meetingId: id, date: '2026-03-03', time: '16:30', place: null }
  expect(code(await call.meeting.update({ ...plan, status: 'approved' }))).toBe('stage-skipped')
  expect((await get(id)).meeting.place).toBe('Rådhuset')
  const sent = value(await call.meeting.update({ ...plan, status: 'sent' }))
  expect(sent.steps).toHaveLength(1)
  expect(sent.sent).toHaveLength(1)
  expect(code(await call.meeting.update({ ...plan, status: 'draft' }))).toBe('stage-reason-missing')
  const back = value(await call.meeting.update({ ...plan, status: 'draft', reason: 'Fortrudt.' }))
  expect(back.steps.at(-1)?.reason).toBe('Fortrudt.')
})
