import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { decision, rich } from '../../support/builders/index.ts'
import { code, program, value } from './support.ts'

const fromTheFuture = JSON.stringify({
  version: 1,
  doc: { type: 'doc', content: [{ type: 'poll', content: [{ type: 'text', text: 'Tre stemte for.' }] }] },
})

/** A meeting of which texts lie in the store that the gate refuses. */
async function damagedTexts(change: string) {
  const first = await program()
  const { meetingId } = value(await first.call.program.createSample())
  const before = value(await first.call.meeting.get({ meetingId }))
  await first.close()
  const database = new Database(join(first.dataFolder, 'referent.sqlite'))
  const itemId = before.items[1]?.id ?? ''
  database.prepare(change).run(fromTheFuture, itemId)
  const stored = () => database.prepare('SELECT body FROM sections WHERE item_id = ? AND key = ?').pluck()
  const kept = () => stored().get(itemId, 'summary')
  const again = await program(first.dataFolder)
  return { ...again, meetingId, itemId, kept, database }
}

test('a text the gate refuses is shown with its words, is never written over, and is not printed around', async () => {
  const { call, meetingId, itemId, kept, database } = await damagedTexts(
    "UPDATE sections SET body = ? WHERE item_id = ? AND key = 'summary'",
  )
  const item = value(await call.meeting.get({ meetingId })).items[1]
  expect(item?.sections.find((section) => section.key === 'summary')?.body).toBeNull()
  expect(item?.unreadable).toEqual([
    { key: 'summary', reason: expect.stringContaining('poll'), text: 'Tre stemte for.' },
  ])
  expect(code(await call.item.saveSection({ itemId, key: 'summary', body: rich('Nyt.') }))).toBe(
    'section-unreadable',
  )
  expect(code(await call.item.removeSection({ itemId, key: 'summary' }))).toBe('section-unreadable')
  const wanted = { meetingId, kind: 'minutes', format: 'html', audience: 'internal' } as const
  expect(code(await call.documents.export(wanted))).toBe('section-unreadable')
  expect(kept()).toBe(fromTheFuture)
  expect(
    value(await call.item.saveSection({ itemId, key: 'background', body: rich('Nyt.') })).items,
  ).toHaveLength(7)
  database.close()
})

test('a decision the gate refuses is not written over', async () => {
  const { call, meetingId, itemId, database } = await damagedTexts(
    'UPDATE treatments SET decision_body = ? WHERE item_id = ?',
  )
  const item = value(await call.meeting.get({ meetingId })).items[1]
  expect(item?.unreadable.map(({ key, text }) => [key, text])).toEqual([['decision', 'Tre stemte for.']])
  expect(code(await call.item.saveDecision({ itemId, decision: decision('Godkendt') }))).toBe(
    'section-unreadable',
  )
  database.close()
})
