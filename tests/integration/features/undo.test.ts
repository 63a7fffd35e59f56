import { expect, onTestFinished, test } from 'vitest'
import { contract } from '../../../src-main/contract/index.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { member, rich } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { openProgram } from '../random-operations/open-program.ts'
import { worldOf } from '../random-operations/world.ts'
import { deliberate, reading, undoable } from './undo-operations.ts'

async function scene() {
  const { call, clock, close } = await openProgram()
  onTestFinished(close)
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const day = { date: '2026-03-03', time: '16:30', place: null }
  const meeting = value(await call.meeting.create({ committeeId, ...day }))
  const meetingId = meeting.id
  const participants = [member('Mona Vang', { party: 'X' }), member('Ib Skov', { party: 'Z' })]
  value(await call.meeting.saveParticipants({ meetingId, participants }))
  const add = async (title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  const itemId = await add('Nyt bibliotek')
  const spareId = await add('Svømmehal')
  const announcementsId = meeting.items[0]?.id ?? ''
  clock.pass(60_000)
  return { call, clock, committeeId, meetingId, itemId, spareId, announcementsId }
}

test('every operation of the contract is known to change nothing, to be undone, or to be on record', () => {
  const operations = Object.entries(contract).flatMap(([group, named]) =>
    Object.keys(named).map((name) => `${group}.${name}`),
  )
  expect(operations.sort()).toEqual([...Object.keys(undoable), ...reading, ...deliberate].sort())
})

test.each(Object.entries(undoable))('%s is undone and done again', async (_name, [what, act, prepare]) => {
  const at = await scene()
  const { call } = at
  await prepare?.(at)
  at.clock.pass(60_000)
  const before = await worldOf(call)
  await act(at)
  const after = await worldOf(call)
  expect(after).not.toEqual(before)
  expect(await call.undo.state()).toMatchObject({ undo: what, redo: null })

  expect(value(await call.undo.undo()).what).toBe(what)
  expect(await worldOf(call)).toEqual(before)
  expect((await call.undo.state()).redo).toBe(what)

  expect(value(await call.undo.redo()).what).toBe(what)
  expect(await worldOf(call)).toEqual(after)
  value(await call.undo.undo())
  expect(await worldOf(call)).toEqual(before)
})

test('an undo answers the meeting as it then stands, and counts as a change', async () => {
  const { call, itemId, meetingId } = await scene()
  const moved = value(await call.item.move({ itemId, position: 0 }))
  const undone = value(await call.undo.undo())
  expect(undone).toMatchObject({ meetingId, meetingIds: [meetingId] })
  expect(undone.meeting?.items.map(({ title }) => title)[1]).toBe('Nyt bibliotek')
  expect(undone.meeting?.revision).toBe(moved.revision + 1)
  expect(undone.meeting).toEqual(value(await call.meeting.get({ meetingId })))
})

test('an undone transfer is undone in both meetings', async () => {
  const { call, clock, committeeId, meetingId, itemId } = await scene()
  const other = value(await call.meeting.create({ committeeId, date: '2026-04-07', time: null, place: null }))
  clock.pass(60_000)
  value(await call.transfer.item({ itemId, transfer: 'moved', to: { meetingId: other.id } }))
  const titlesOf = async (id: string) =>
    value(await call.meeting.get({ meetingId: id })).items.map(({ title }) => title)
  expect(await titlesOf(other.id)).toContain('Nyt bibliotek')
  const undone = value(await call.undo.undo())
  expect([...undone.meetingIds].sort()).toEqual([meetingId, other.id].sort())
  expect(await titlesOf(other.id)).not.toContain('Nyt bibliotek')
  expect(await titlesOf(meetingId)).toContain('Nyt bibliotek')
})

test('saves of the same text in quick succession are one step; a pause, or another text, begins a new one', async () => {
  const { call, clock, itemId, meetingId } = await scene()
  const save = async (key: string, text: string, pause: number) => {
    clock.pass(pause)
    value(await call.item.saveSection({ itemId, key, body: rich(text) }))
  }
  await save('background', 'a', 60_000)
  await save('background', 'ab', 1900)
  await save('background', 'abc', 1900)
  await save('background', 'abcd', 2000)
  await save('summary', 'x', 100)
  const background = async () =>
    value(await call.meeting.get({ meetingId })).items[1]?.sections.find(({ key }) => key === 'background')
  value(await call.undo.undo())
  expect((await background())?.body).toEqual(rich('abcd'))
  value(await call.undo.undo())
  expect((await background())?.body).toEqual(rich('abc'))
  value(await call.undo.undo())
  expect((await background())?.body ?? null).toBeNull()
})

test('a new change clears what could be done again; a save that changes nothing does not', async () => {
  const { call, itemId } = await scene()
  const update = (title: string) => call.item.update({ itemId, title, caseNumber: null, access: 'open' })
  value(await update('En anden titel'))
  value(await call.undo.undo())
  value(await update('Nyt bibliotek'))
  expect((await call.undo.state()).redo).toBe('Punkt rettet')
  value(await call.item.move({ itemId, position: 0 }))
  expect((await call.undo.state()).redo).toBeNull()
  expect(code(await call.undo.redo())).toBe('nothing-to-redo')
})

test('rows that were written anew without a change are still found by the undo', async () => {
  const { call, clock, committeeId, meetingId } = await scene()
  const other = value(await call.meeting.create({ committeeId, date: '2026-04-07', time: null, place: null }))
  const participants = [member('Ole Holm')]
  const again = async (id: string, list = participants) => {
    clock.pass(60_000)
    value(await call.meeting.saveParticipants({ meetingId: id, participants: list }))
  }
  const before = await worldOf(call)
  await again(other.id)
  await again(meetingId, value(await call.meeting.get({ meetingId })).participants)
  await again(other.id)
  value(await call.undo.undo())
  expect(await worldOf(call)).toEqual(before)
})

test('a refused operation leaves nothing to undo', async () => {
  const { call, itemId } = await scene()
  const before = await call.undo.state()
  expect(code(await call.item.move({ itemId, position: 99 }))).toBe('position-outside')
  expect(await call.undo.state()).toEqual(before)
})

test('a program that was just opened has nothing to undo', async () => {
  const { call, close } = await openProgram()
  onTestFinished(close)
  expect(await call.undo.state()).toEqual({ undo: null, redo: null })
  expect(code(await call.undo.undo())).toBe('nothing-to-undo')
})

test('what was sent or closed is on record: the undo is refused, and nothing changes or is forgotten', async () => {
  const { call, clock, itemId, meetingId } = await scene()
  value(await call.stage.send({ meetingId }))
  const sent = await worldOf(call)
  expect(code(await call.undo.undo())).toBe('not-undoable')
  expect(await worldOf(call)).toEqual(sent)
  expect((await call.undo.state()).undo).toBeNull()
  clock.pass(60_000)
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Efter udsendelsen') }))
  value(await call.undo.undo())
  expect(await worldOf(call)).toEqual(sent)
  expect(code(await call.undo.undo())).toBe('not-undoable')
  value(await call.undo.redo())
  expect(await worldOf(call)).not.toEqual(sent)
})

test('feature 53: a text that is brought back to how it stood leaves nothing of itself to undo', async () => {
  const { call, clock, itemId } = await scene()
  const named = { itemId, title: 'Nyt navn', caseNumber: null, access: 'open' } as const
  let { revision: base } = value(await call.item.update(named))
  const save = async (text: string) => {
    clock.pass(60_000)
    const body = rich(text)
    base = value(await call.item.saveSection({ itemId, key: 'background', body, base })).revision
  }
  await save('Lys')
  await save('Lys ved stien')
  await save('Lys ved stien og åen')
  // The undo of the text itself, in two steps.
  await save('Lys ved stien')
  expect(await call.undo.state()).toMatchObject({ undo: 'Tekst rettet' })
  await save('Lys')
  const undone = value(await call.undo.undo())
  const body = undone.meeting?.items
    .find(({ id }) => id === itemId)
    ?.sections.find(({ key }) => key === 'background')
  expect([undone.what, body?.body]).toEqual(['Tekst rettet', null])
  expect(value(await call.undo.undo()).what).toBe('Punkt rettet')
})

test('feature 53: where two saves are one step, a text that is brought back to where the first left it leaves the first to undo', async () => {
  const { call, clock, itemId, meetingId } = await scene()
  let base = value(await call.meeting.get({ meetingId })).revision
  const save = async (text: string, passed: number) => {
    clock.pass(passed)
    const body = rich(text)
    base = value(await call.item.saveSection({ itemId, key: 'background', body, base })).revision
  }
  const background = ({ meeting }: { readonly meeting: MeetingSnapshot | null }) =>
    meeting?.items[1]?.sections.find(({ key }) => key === 'background')?.body ?? null
  for (const text of ['Lys', 'Lys ved', 'Lys ved stien']) await save(text, 100)
  await save('Lys ved', 60_000)
  await save('Lys', 60_000)
  expect(background(value(await call.undo.undo()))).toBeNull()
  expect(background(value(await call.undo.redo()))).toEqual(rich('Lys'))
})

test('what a text took back itself is handed over as a step of its own: a save without a base joins no other and takes none back', async () => {
  const { call, clock, itemId, meetingId } = await scene()
  const read = async () => value(await call.meeting.get({ meetingId }))
  const save = async (text: string, base: number | null) => {
    clock.pass(100)
    value(await call.item.saveSection({ itemId, key: 'background', body: rich(text), base }))
  }
  const background = async () =>
    (await read()).items[1]?.sections.find(({ key }) => key === 'background')?.body ?? null
  await save('a', (await read()).revision)
  await save('ab', null)
  value(await call.undo.undo())
  expect(await background()).toEqual(rich('a'))
  await save('', null)
  value(await call.undo.undo())
  expect(await background()).toEqual(rich('a'))
  value(await call.undo.undo())
  expect(await background()).toBeNull()
})

test('a text written onto an item that was taken off the agenda is refused, and the undo brings the item back first', async () => {
  const { call, clock, itemId } = await scene()
  value(await call.item.remove({ itemId }))
  clock.pass(60_000)
  const body = rich('For sent')
  expect(code(await call.item.saveSection({ itemId, key: 'background', body }))).toBe('item-not-on-agenda')
  expect(value(await call.undo.undo()).what).toBe('Punkt fjernet')
  value(await call.item.saveSection({ itemId, key: 'background', body }))
})

test('the making of a meeting is not taken back from within it, but from anywhere else', async () => {
  const { call, clock, committeeId } = await scene()
  const day = { date: '2026-04-07', time: null, place: null }
  const { id: within } = value(await call.meeting.create({ committeeId, ...day }))
  clock.pass(60_000)
  value(await call.item.add({ meetingId: within, kind: 'case', title: 'Ny bro', beforeItemId: null }))
  expect(value(await call.undo.undo({ within })).what).toBe('Punkt tilføjet')
  expect(code(await call.undo.undo({ within }))).toBe('nothing-to-undo-here')
  value(await call.meeting.get({ meetingId: within }))
  expect(value(await call.undo.undo()).what).toBe('Møde oprettet')
  expect(code(await call.meeting.get({ meetingId: within }))).toBe('meeting-not-found')
})
