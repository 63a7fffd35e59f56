import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { decision, pointDecision, recommendation } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { run, runJson } from '../cli/run.ts'
import { committeeAtWork } from './committee-at-work.ts'

const caseNumber = '18.15.00-P20-4-25'

/** A case begun in 2025, deferred to 2026, and handed on to another committee. */
async function longCase() {
  const work = await committeeAtWork()
  const { id: early } = await work.meeting('2025-11-11')
  const { id: late } = await work.meeting('2026-03-03')
  const first = await work.add(early, 'Ny svømmehal')
  value(await work.call.item.update({ itemId: first, title: 'Ny svømmehal', caseNumber, access: 'open' }))
  await work.add(early, 'En anden sag')
  const second = value(await work.transfer(first, 'deferred', { meetingId: late })).target?.itemId ?? ''
  const life = async (number = caseNumber) => await work.call.search.case({ caseNumber: number })
  return { ...work, early, late, first, second, life }
}

test('feature 49: a case is followed across meetings, oldest first, with what was decided and where it went', async () => {
  const { call, first, second, life } = await longCase()
  value(
    await call.item.saveRecommendation({ itemId: second, recommendation: recommendation('Hallen bygges.') }),
  )
  const points = [pointDecision(1, 'Godkendt.')]
  value(await call.item.saveDecision({ itemId: second, decision: decision('Asta roste sagen.', { points }) }))
  const { items } = await life()
  expect(items.map(({ itemId, date }) => [itemId, date])).toEqual([
    [first, '2025-11-11'],
    [second, '2026-03-03'],
  ])
  expect(items[0]).toMatchObject({
    committee: 'Kulturudvalget',
    number: 2,
    decided: [{ recommendation: null, text: 'Udsættes.' }],
    links: [{ sentence: 'Udsat til Kulturudvalget den 3. marts 2026, punkt 2', other: { itemId: second } }],
    attachments: 0,
  })
  expect(items[1]?.decided).toEqual([
    { recommendation: 1, text: 'Godkendt.' },
    { recommendation: null, text: 'Asta roste sagen.' },
  ])
})

test('feature 49: a case number that is too long is refused where it is written, and one that came with an import is kept', async () => {
  const { call, dataFolder, first, life } = await longCase()
  const written = { itemId: first, title: 'Ny svømmehal', access: 'open' as const }
  const long = '1'.repeat(201)
  expect(code(await call.item.update({ ...written, caseNumber: long }))).toBe('case-number-too-long')
  const imported = new Database(join(dataFolder, 'referent.sqlite'))
  imported.prepare('update items set case_number = ? where id = ?').run(long, first)
  imported.close()
  value(await call.item.update({ ...written, title: 'En svømmehal', caseNumber: long }))
  expect((await life(long)).items[0]).toMatchObject({ itemId: first, title: 'En svømmehal' })
})

test('feature 49: an item without the number that a transfer ties to the case is part of it, one of another case is not', async () => {
  const { call, first, second, life } = await longCase()
  const renumber = async (number: string | null) =>
    value(await call.item.update({ itemId: second, title: 'Ny hal', caseNumber: number, access: 'closed' }))
  await renumber(null)
  expect((await life()).items.map(({ itemId }) => itemId)).toEqual([first, second])
  await renumber('00.01.00-A00-1-26')
  expect((await life()).items.map(({ itemId }) => itemId)).toEqual([first])
  expect((await life('00.01.00-A00-1-26')).items.map(({ access }) => access)).toEqual(['closed'])
})

test('feature 49: an item that was moved is found where it went, and one taken off the agenda is not found', async () => {
  const { call, early, first, second, life, meeting, transfer } = await longCase()
  const { id: last } = await meeting('2026-06-02')
  const moved = value(await transfer(second, 'moved', { meetingId: last })).target?.itemId ?? ''
  expect((await life()).items.map(({ itemId }) => itemId)).toEqual([first, moved])
  value(await call.item.remove({ itemId: first }))
  expect((await life()).items.map(({ itemId }) => itemId)).toEqual([moved])
  const { items } = value(await call.meeting.get({ meetingId: early }))
  expect(items.map(({ title }) => title)).toContain('En anden sag')
  expect((await life('ingen')).items).toEqual([])
})

test('feature 49: the command line tells a case', async () => {
  const { dataFolder, close } = await longCase()
  await close()
  const { code, json } = await runJson(dataFolder, 'case', caseNumber)
  expect(code).toBe(0)
  expect(json).toMatchObject({ caseNumber, items: [{ title: 'Ny svømmehal' }, { title: 'Ny svømmehal' }] })
  const { out } = await run(['--data', dataFolder, 'case', caseNumber])
  expect(out).toContain('11. november 2025, Kulturudvalget, punkt 2: Ny svømmehal\n  Udsættes.\n  Udsat til')
}, 60_000)
