import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { decision, member, rich } from '../../support/builders/index.ts'
import { code, program, value } from './support.ts'

async function committee() {
  const { call, dataFolder } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const create = (date: string, time: string | null) =>
    call.meeting.create({ committeeId, date, time, place: null })
  return { call, committeeId, create, dataFolder }
}

test('a second committee of the same name is refused, however it is written', async () => {
  const { call, committeeId } = await committee()
  expect(code(await call.committee.create({ name: 'KULTURUDVALGET', authority: null }))).toBe(
    'committee-exists',
  )
  value(await call.committee.create({ name: 'Ældreudvalget', authority: null }))
  expect(code(await call.committee.create({ name: 'ældreudvalget', authority: null }))).toBe(
    'committee-exists',
  )
  const taken = { committeeId, name: 'Ældreudvalget', authority: null }
  expect(code(await call.committee.rename(taken))).toBe('committee-exists')
  value(await call.committee.rename({ committeeId, name: 'Kulturudvalget', authority: 'Nordvig Kommune' }))
  expect((await call.committee.list()).map(({ committee: one }) => one)).toEqual([
    { name: 'Kulturudvalget', authority: 'Nordvig Kommune' },
    { name: 'Ældreudvalget', authority: null },
  ])
})

test('two meetings at the same time are refused, at two times of a day they are not', async () => {
  const { create } = await committee()
  value(await create('2026-03-03', '09:00'))
  value(await create('2026-03-03', '14:00'))
  expect(code(await create('2026-03-03', '14:00'))).toBe('meeting-exists')
  expect(code(await create('2026-03-03', null))).toBe('meeting-exists')
})

test('a meeting cannot be moved onto another', async () => {
  const { call, create } = await committee()
  value(await create('2026-03-03', null))
  const { id } = value(await create('2026-04-07', null))
  const onto = { meetingId: id, date: '2026-03-03', time: null, place: null, status: 'draft' } as const
  expect(code(await call.meeting.update(onto))).toBe('meeting-exists')
})

test('the revision grows by one with every change, and not with a refusal', async () => {
  const { call, create } = await committee()
  const { id, items, revision } = value(await create('2026-03-03', null))
  const itemId = items[0]?.id ?? ''
  const saved = value(
    await call.item.saveSection({ itemId, key: 'decision', body: rich('Til orientering.') }),
  )
  expect(saved.revision).toBe(revision + 1)
  expect(code(await call.item.saveSection({ itemId, key: 'findes-ikke', body: null }))).toBe(
    'section-not-found',
  )
  expect(value(await call.meeting.get({ meetingId: id })).revision).toBe(revision + 1)
})

test('the same person twice is refused, two of one name in different parties are not', async () => {
  const { call, create } = await committee()
  const { id: meetingId } = value(await create('2026-03-03', null))
  const save = (...participants: ReturnType<typeof member>[]) =>
    call.meeting.saveParticipants({ meetingId, participants })
  const anna = member('Anna Bang', { party: 'A' })
  expect(code(await save(anna, anna))).toBe('participant-twice')
  expect(value(await save(anna, { ...anna, party: 'V' })).participants).toEqual([
    anna,
    { ...anna, party: 'V' },
  ])
})

test('before the meeting access is planned; once it is held the plan stays, and what happened is recorded', async () => {
  const { call, create, dataFolder } = await committee()
  const { id: meetingId, items } = value(await create('2026-03-03', null))
  const item = { itemId: items[0]?.id ?? '', title: 'Meddelelser', caseNumber: null }
  const recorded = () => {
    const database = new Database(join(dataFolder, 'referent.sqlite'), { readonly: true })
    const access = database
      .prepare(
        'SELECT planned_access, actual_access FROM items LEFT JOIN treatments ON item_id = id WHERE id = ?',
      )
      .raw()
      .get(item.itemId)
    database.close()
    return access
  }
  value(await call.item.update({ ...item, access: 'closed' }))
  expect(recorded()).toEqual(['closed', null])
  const when = { meetingId, date: '2026-03-03', time: null, place: null }
  value(await call.meeting.update({ ...when, status: 'sent' }))
  expect(value(await call.meeting.update({ ...when, status: 'held' })).meeting.documentKind).toBe('minutes')
  expect(value(await call.item.update({ ...item, access: 'open' })).items[0]?.access).toBe('open')
  expect(recorded()).toEqual(['closed', 'open'])
})

test('locked minutes cannot be changed until they are unlocked', async () => {
  const { call, create } = await committee()
  const { id: meetingId, items } = value(await create('2026-03-03', null))
  const when = { meetingId, date: '2026-03-03', time: null, place: null }
  for (const { id } of items)
    value(await call.item.saveDecision({ itemId: id, decision: decision('Taget til efterretning') }))
  for (const status of ['sent', 'held', 'minutes-draft', 'approved', 'locked'] as const)
    value(await call.meeting.update({ ...when, status }))
  const itemId = items[0]?.id ?? ''
  expect(code(await call.item.remove({ itemId }))).toBe('meeting-locked')
  expect(code(await call.meeting.saveParticipants({ meetingId, participants: [] }))).toBe('meeting-locked')
  for (const status of ['approved', 'minutes-draft'] as const)
    value(await call.meeting.update({ ...when, status, reason: 'En fejl rettes.' }))
  expect(value(await call.item.remove({ itemId })).items).toHaveLength(1)
})

test('what is not there is refused by name', async () => {
  const { call } = await committee()
  expect(code(await call.meeting.get({ meetingId: 'x' }))).toBe('meeting-not-found')
  expect(code(await call.item.remove({ itemId: 'x' }))).toBe('item-not-found')
})
