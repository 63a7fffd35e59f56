import { expect, test } from 'vitest'
import type { Participant } from '../../../src-main/domain/meeting/participant.ts'
import { member, official } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { membership, withCommittee } from './committee-sketch.ts'

const asta = membership('Asta Holm', { party: 'A', office: 'chair' })
const bo = membership('Bo Lund', { party: 'V' })
const eva = membership('Eva Ny', { from: '2026-07-01' })
const karl = membership('Karl Friis', { role: 'official', title: 'kulturchef' })

/** A committee of Asta, Bo and Karl with a meeting planned in September, and short ways to its people. */
async function planned() {
  const work = await withCommittee()
  const { call, committeeId, newMeeting } = work
  const save = async (...memberships: (typeof asta)[]) =>
    value(await call.committee.saveMemberships({ committeeId, memberships }))
  await save(asta, bo, karl)
  const { id: meetingId } = value(await newMeeting('2026-09-01'))
  const get = async () => value(await call.meeting.get({ meetingId }))
  const people = async () =>
    (await get()).participants.map(({ name, party }) => (party === null ? name : `${name} (${party})`))
  const write = async (change: (participants: Participant[]) => Participant[]) =>
    value(
      await call.meeting.saveParticipants({ meetingId, participants: change((await get()).participants) }),
    )
  return { ...work, save, meetingId, get, people, write }
}

test('feature 2: a planned meeting loses who has left, gets the new ones in their place, and a new letter', async () => {
  const { save, people, get } = await planned()
  const { revision } = await get()
  await save({ ...asta, to: '2026-06-30' }, eva, { ...bo, party: 'B' }, karl)
  expect(await people()).toEqual(['Eva Ny', 'Bo Lund (B)', 'Karl Friis'])
  expect((await get()).revision).toBe(revision + 1)
  await save(eva, { ...bo, party: 'B', office: 'chair' })
  expect((await get()).participants).toEqual([
    member('Eva Ny', { attendance: null }),
    member('Bo Lund', { party: 'B', title: 'formand', attendance: null }),
  ])
})

test('feature 2: what was settled by hand in a planned meeting is not lost', async () => {
  const { save, people, get, write } = await planned()
  const guest = member('Mia Kok', { role: 'guest', attendance: null })
  const substitute = member('Rie Dahl', { substituteFor: 'Bo Lund', attendance: null })
  const titled = official('Karl Friis', { title: 'direktør', attendance: null })
  await write((all) => [
    substitute,
    guest,
    ...all.filter(({ name }) => name === 'Bo Lund'),
    titled,
    member('Ib Krog', { attendance: null }),
  ])
  await save(asta, { ...bo, to: '2026-06-30' }, eva, karl)
  expect(await people()).toEqual(['Eva Ny', 'Rie Dahl', 'Mia Kok', 'Karl Friis', 'Ib Krog'])
  expect((await get()).participants).toContainEqual(titled)
  const { revision } = await get()
  await save(asta, eva, karl, membership('Ib Krog'))
  expect(await get()).toMatchObject({ revision })
})

test('feature 2: a sent agenda follows; a meeting that was held, or has attendance recorded, keeps its people', async () => {
  const sent = await planned()
  value(await sent.call.stage.send({ meetingId: sent.meetingId }))
  await sent.save(asta, karl)
  expect(await sent.people()).toEqual(['Asta Holm (A)', 'Karl Friis'])
  value(await sent.call.stage.advance({ meetingId: sent.meetingId, to: 'held' }))
  await sent.save(asta)
  expect(await sent.people()).toEqual(['Asta Holm (A)', 'Karl Friis'])
  const recorded = await planned()
  await recorded.write((all) =>
    all.map((one) => (one.name === 'Bo Lund' ? { ...one, attendance: 'excused' } : one)),
  )
  await recorded.save(asta)
  expect(await recorded.people()).toEqual(['Asta Holm (A)', 'Bo Lund (V)', 'Karl Friis'])
})

test('feature 2: a meeting whose date moves gets the people of its new day', async () => {
  const { call, save, meetingId, people } = await planned()
  await save({ ...asta, to: '2026-06-30' }, { ...bo, to: '2026-12-31' }, eva, karl)
  expect(await people()).toEqual(['Bo Lund (V)', 'Eva Ny', 'Karl Friis'])
  const move = async (date: string) =>
    value(await call.meeting.update({ meetingId, date, time: null, place: null, status: 'draft' }))
  await move('2026-05-05')
  expect(await people()).toEqual(['Asta Holm (A)', 'Bo Lund (V)', 'Karl Friis'])
  await move('2027-01-12')
  expect(await people()).toEqual(['Eva Ny', 'Karl Friis'])
})

test('feature 2: the memberships and the people of planned meetings are taken back as one', async () => {
  const { call, save, get, people, committeeId } = await planned()
  const { participants } = await get()
  await save(bo, karl)
  expect(await people()).toEqual(['Bo Lund (V)', 'Karl Friis'])
  expect(value(await call.undo.undo())).toMatchObject({ operation: 'committee.saveMemberships' })
  expect((await get()).participants).toEqual(participants)
  expect(value(await call.committee.get({ committeeId })).memberships).toEqual([asta, bo, karl])
  value(await call.undo.redo())
  expect(await people()).toEqual(['Bo Lund (V)', 'Karl Friis'])
})
