import { join } from 'node:path'
import Database from 'better-sqlite3'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { decision } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'
import { elsewhere, fingerprintIn, minutesOf, printed, signedMeeting, words } from './signed-meeting.ts'

vi.setConfig({ testTimeout: 60_000 })

for (const stage of ['approved', 'locked'] as const)
  test(`feature 43: nothing done elsewhere changes a byte of what is printed of minutes that are ${stage}`, async () => {
    const held = await signedMeeting(stage)
    const before = await printed(held)
    const text = words(before.get('minutes internal html'))
    expect(text).toContain('Udsat til Kulturudvalget, et senere møde.')
    expect(text).toContain('Udvalget var ikke beslutningsdygtigt under punktet: 3 af 6 medlemmer')
    for (const [what, change] of Object.entries(elsewhere(held))) {
      await change()
      for (const [document, bytes] of await printed(held))
        expect(bytes === before.get(document), `${what}: ${document}`).toBe(true)
    }
  })

test('feature 43: opened again with a reason the minutes are as the meeting stands, and signed anew they have another fingerprint', async () => {
  const held = await signedMeeting()
  const signed = await minutesOf(held)
  for (const change of Object.values(elsewhere(held))) await change()
  await held.advance('minutes-draft', 'En beslutning er skrevet forkert af')
  const open = await minutesOf(held)
  expect(open).toContain('Referat fra Idrætsudvalget')
  expect(open).toContain('den 14. april 2026, punkt')
  expect(open).not.toContain('beslutningsdygtig')
  await held.advance('approved')
  await held.advance('locked')
  const again = await minutesOf(held)
  expect(fingerprintIn(again)).toBeDefined()
  expect(fingerprintIn(again)).not.toBe(fingerprintIn(signed))
  value(await held.call.committee.rename({ ...held, name: 'Kulturudvalget', authority: null }))
  expect(await minutesOf(held)).toBe(again)
})

test('feature 43: from locked back to approved nothing is open, and what was signed still stands', async () => {
  const held = await signedMeeting()
  const signed = await minutesOf(held)
  await held.advance('approved', 'Låst ved en fejl')
  for (const change of Object.values(elsewhere(held))) await change()
  expect(await minutesOf(held)).toBe(signed)
})

test('feature 42: rules that give sentences in the minutes are part of their fingerprint', async () => {
  const held = await signedMeeting('minutes-draft')
  const { call, committeeId } = held
  const { settings } = value(await call.committee.get({ committeeId }))
  const seen = new Set([fingerprintIn(await minutesOf(held))])
  for (const rules of [{ quorum: 'at-least-half' }, { body: 'council' }] as const) {
    value(await call.committee.saveSettings({ committeeId, settings: { ...settings, ...rules } }))
    seen.add(fingerprintIn(await minutesOf(held)))
  }
  expect(seen.size).toBe(3)
})

test('feature 34: what is blacked out after the minutes were signed is not in the public file', async () => {
  const held = await signedMeeting()
  const { call, meetingId } = held
  value(await call.meeting.redact({ meetingId, redactions: ['nabogrunden', 'Kulturudvalget'] }))
  const documents = await printed(held)
  for (const [document, bytes] of documents)
    if (document.includes('public')) expect(bytes, document).not.toMatch(/nabogrunden|Kulturudvalget/)
  expect(documents.get('minutes internal html')).toContain('nabogrunden')
  value(await call.meeting.showAgain({ meetingId, redactions: ['nabogrunden'] }))
  expect((await printed(held)).get('minutes public html')).toContain('nabogrunden')
})

test('feature 43: where an item is copied to is in the meeting file and changes nothing that is signed', async () => {
  const held = await signedMeeting()
  const { call, punkt } = held
  const before = await printed(held)
  value(await call.transfer.item({ itemId: punkt(1), transfer: 'copied', to: { next: true } }))
  const after = await printed(held)
  expect(after.get('minutes internal json')).toContain('"copied"')
  for (const [document, bytes] of after)
    if (!/json|docx/.test(document)) expect(bytes === before.get(document), document).toBe(true)
})

test('feature 23: an item that is handed on from approved minutes is told of in them once they are opened again', async () => {
  const held = await signedMeeting('approved')
  const { advance, call, committeeId, punkt } = held
  const signed = await printed(held)
  const itemId = punkt(4)
  value(await call.transfer.item({ itemId, transfer: 'handed-on', to: { next: true }, committeeId }))
  expect(value(await call.transfer.links({ itemId }))[0]?.sentence).toContain('Oversendt til')
  expect(await printed(held)).toEqual(signed)
  await advance('minutes-draft', 'Oversendelsen skal stå i referatet')
  expect(await minutesOf(held)).toContain('Oversendt til')
})

test('feature 43: minutes signed before any were kept bear the fingerprint they were signed with, and are kept with it once locked', async () => {
  const { dataFolder, ...held } = await signedWithoutKept()
  const before = await minutesOf(held)
  const { settings } = value(await held.call.committee.get(held))
  value(await held.call.committee.saveSettings({ ...held, settings: { ...settings, body: 'council' } }))
  expect(fingerprintIn(await minutesOf(held))).toBe(fingerprintIn(before))
  value(await held.call.stage.advance({ ...held, to: 'locked' }))
  const locked = await minutesOf(held)
  expect(fingerprintIn(locked)).toBe(fingerprintIn(before))
  value(await held.call.committee.rename({ ...held, name: 'Idrætsudvalget', authority: null }))
  expect(await minutesOf(held)).toBe(locked)
})

/** A meeting whose minutes were approved with a program that kept nothing of them. */
async function signedWithoutKept() {
  const first = await program()
  const { committeeId } = value(
    await first.call.committee.create({ name: 'Kulturudvalget', authority: null }),
  )
  const when = { date: '2026-03-03', time: null, place: null }
  const { id: meetingId, items } = value(await first.call.meeting.create({ committeeId, ...when }))
  for (const { id: itemId } of items)
    value(await first.call.item.saveDecision({ itemId, decision: decision('Godkendt.') }))
  for (const to of ['sent', 'held', 'minutes-draft', 'approved'] as const)
    value(await first.call.stage.advance({ meetingId, to }))
  await first.close()
  const database = new Database(join(first.dataFolder, 'referent.sqlite'))
  database.exec('DELETE FROM signed_minutes')
  database.close()
  return { ...(await program(first.dataFolder)), committeeId, meetingId }
}

/** A signed meeting's file for a colleague, whose committee has another name and other rules since. */
async function bundleOf(held: Awaited<ReturnType<typeof signedMeeting>>) {
  for (const change of Object.values(elsewhere(held))) await change()
  const { file, fileName } = value(await held.call.documents.forColleague({ meetingId: held.meetingId }))
  return { fileName, bytes: new Uint8Array(await file.arrayBuffer()) }
}

const source = ({ fileName, bytes }: Awaited<ReturnType<typeof bundleOf>>) => ({
  fileName,
  content: new File([new Uint8Array(bytes)], fileName),
  replace: false,
})

test('feature 56: at a colleague’s the minutes are printed as they were signed here', async () => {
  const held = await signedMeeting()
  const signed = await minutesOf(held)
  const bundle = await bundleOf(held)
  const { call } = await program()
  const { meetingId, committee } = value(await call.documents.import(source(bundle)))
  expect(committee).toBe('Idrætsudvalget')
  expect(await minutesOf({ call, meetingId })).toBe(signed)
})

test('feature 56: a file whose signed minutes cannot be read is refused, and nothing is stored', async () => {
  const bundle = await bundleOf(await signedMeeting())
  const parts = unzipSync(bundle.bytes)
  expect(strFromU8(parts['signed.json'] ?? new Uint8Array())).toContain('Kulturudvalget')
  const bytes = zipSync({ ...parts, 'signed.json': strToU8('{"fingerprint":"') })
  const { call } = await program()
  expect(code(await call.documents.import(source({ ...bundle, bytes })))).toBe('bundle-damaged')
  expect(await call.committee.list()).toEqual([])
})

test('feature 43: a meeting file of signed minutes stands from when it is read in, and one that is read in its place is another', async () => {
  const held = await signedMeeting('approved')
  const { call, meetingId } = held
  const here = await minutesOf(held)
  const asked = { meetingId, kind: 'minutes', format: 'json', audience: 'internal' } as const
  const { file, fileName } = value(await call.documents.export(asked))
  const there = await program()
  const imported = value(
    await there.call.documents.import({ fileName, content: await file.text(), replace: false }),
  )
  const signed = await minutesOf({ call: there.call, ...imported })
  expect(fingerprintIn(signed)).toBe(fingerprintIn(here))
  const [line] = await there.call.committee.list()
  const away = { call: there.call, committeeId: line?.id ?? '', meetingId: imported.meetingId }
  for (const change of Object.values(elsewhere(away))) await change()
  expect(await minutesOf(away)).toBe(signed)

  const corrected = (await file.text()).replaceAll('Hallen bygges.', 'Hallen bygges om.')
  value(await call.documents.import({ fileName, content: corrected, replace: true }))
  const replaced = await minutesOf(held)
  expect(replaced).toContain('Hallen bygges om.')
  value(await call.undo.undo())
  expect(await minutesOf(held)).toBe(here)
})
