import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { code, value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

const marks = { group: null, lateReason: null, withdrawn: false, publicTitle: null }

test('feature 8: the agenda is frozen as it was sent, and its fingerprint is that of the file', async () => {
  const { add, call, dataFolder, meeting } = await committeeAtWork()
  const { id } = await meeting('2026-03-03')
  const itemId = await add(id, 'Havnens pris')
  const [sent] = value(await call.stage.send({ meetingId: id })).sent
  value(await call.item.update({ itemId, title: 'Havnens nye pris', caseNumber: null, access: 'open' }))
  const database = new Database(join(dataFolder, 'referent.sqlite'), { readonly: true })
  const content = String(database.prepare('SELECT content FROM sent_agendas').pluck().get())
  database.close()
  expect(sent).toEqual({
    kind: 'agenda',
    sentAt: '2026-02-20T08:00:00.000Z',
    fingerprint: createHash('sha256').update(content).digest('hex'),
  })
  expect(content).toContain('"title": "Havnens pris"')
  expect(code(await call.stage.send({ meetingId: id }))).toBe('stage-same')
})

test('feature 8: a late item must say why it cannot wait before the supplementary agenda is sent', async () => {
  const { add, call, meeting } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-03-03')
  expect(code(await call.stage.sendSupplementary({ meetingId }))).toBe('supplementary-not-now')
  value(await call.stage.send({ meetingId }))
  expect(code(await call.stage.sendSupplementary({ meetingId }))).toBe('no-late-items')
  const itemId = await add(meetingId, 'Stormskade på hallen')
  const silent = await call.stage.sendSupplementary({ meetingId })
  expect(silent.ok ? '' : silent.refusal.message).toContain('Stormskade på hallen')
  value(await call.item.saveMarks({ ...marks, itemId, lateReason: 'Taget er åbent.' }))
  const { sent } = value(await call.stage.sendSupplementary({ meetingId }))
  expect(sent.map(({ kind }) => kind)).toEqual(['agenda', 'supplementary-agenda'])
  expect(sent[0]?.fingerprint).not.toBe(sent[1]?.fingerprint)
  expect(code(await call.stage.sendSupplementary({ meetingId }))).toBe('no-late-items')
})

test('feature 8: the agenda sent and the meeting now are compared', async () => {
  const { add, call, meeting } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-03-03')
  const itemId = await add(meetingId, 'Havnens pris')
  expect(code(await call.stage.compare({ meetingId }))).toBe('agenda-not-sent')
  value(await call.stage.send({ meetingId }))
  expect(value(await call.stage.compare({ meetingId }))).toEqual([])
  value(await call.item.update({ itemId, title: 'Havnens pris', caseNumber: null, access: 'closed' }))
  await add(meetingId, 'Stormskade på hallen')
  expect(value(await call.stage.compare({ meetingId })).map(({ kind, title }) => [kind, title])).toEqual([
    ['access-changed', 'Havnens pris'],
    ['item-added', 'Stormskade på hallen'],
  ])
})

test('feature 14: marks are kept, and a withdrawn item keeps its number', async () => {
  const { add, call, meeting } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-03-03')
  const itemId = await add(meetingId, 'Havnens pris')
  await add(meetingId, 'Hallens tag')
  const numbers = async () => value(await call.meeting.get({ meetingId })).items.map(({ number }) => number)
  const before = await numbers()
  const all = {
    group: 'Sager om havnen',
    lateReason: 'Fristen er i dag.',
    withdrawn: true,
    publicTitle: 'En sag',
  }
  const saved = value(await call.item.saveMarks({ itemId, ...all }))
  expect(saved.items.find(({ id }) => id === itemId)).toMatchObject(all)
  expect(await numbers()).toEqual(before)
})
