import { expect, test } from 'vitest'
import { seatsOf } from '../../../src-main/domain/attendance/seats.ts'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { isSamePerson, type Person } from '../../../src-main/domain/meeting/person.ts'
import { member, rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { asta, bo, carla, dan, elin, everybodyThere, group, named, vote } from './held-meeting.ts'

const boNow: Person = { name: 'Bo Krogh', party: 'V' }

/** A meeting with something recorded, and the correction of a name in the window that saw it as it stood first, or as it stands. */
async function recorded() {
  const held = await everybodyThere()
  const { call, meetingId, get } = held
  const seen = (await get()).participants
  const correct = async (was: Person, now: Person, from = seen) =>
    call.meeting.saveParticipants({
      meetingId,
      was: from,
      participants: from.map((one) => (isSamePerson(one, was) ? { ...one, ...now } : one)),
      corrected: { was, now },
    })
  const item = async (number: number) => {
    const found = (await get()).items.find((one) => one.number === number)
    if (found === undefined) throw new Error('The item is gone.')
    return found
  }
  return { ...held, correct, item }
}

test('feature 50: a corrected name follows to substitutes, absences, disqualifications, votes, dissents and a stop, and one undo takes all of it back', async () => {
  const { call, meetingId, punkt, get, correct, item } = await recorded()
  const substitute = member('Frida Toft', { party: 'V', substituteFor: bo.name })
  const { participants } = await get()
  value(
    await call.meeting.saveParticipants({
      meetingId,
      participants: [...participants, { ...substitute, attendance: 'excused' }],
    }),
  )
  const decision = {
    ...emptyDecision,
    body: rich('Godkendt'),
    votes: [vote(...named('for', asta, carla, dan, elin), ...named('against', bo))],
    dissents: [{ person: bo, text: 'Hallen er for dyr.' }],
    stop: { person: bo },
  }
  value(await call.item.saveDecision({ itemId: punkt(1), decision }))
  value(
    await call.item.saveDisqualifications({
      itemId: punkt(2),
      disqualifications: [{ person: bo, upheld: true, note: null }],
    }),
  )
  value(await call.item.saveDecision({ itemId: punkt(3), decision }))
  value(await call.item.remove({ itemId: punkt(3) }))
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 3, at: null }))
  const before = await get()

  value(await correct(bo, boNow, before.participants))
  const after = await get()
  expect(JSON.stringify(after)).not.toContain(bo.name)
  expect(seatsOf(after.participants)).toHaveLength(5)
  expect(after.absences.map(({ person }) => person)).toEqual([boNow])
  expect((await item(1)).decision).toMatchObject({
    dissents: [{ person: boNow }],
    stop: { person: boNow },
    body: decision.body,
  })
  expect((await item(2)).disqualifications).toEqual([{ person: boNow, upheld: true, note: null }])

  value(await call.undo.undo())
  expect(await get()).toMatchObject({ participants: before.participants, items: before.items })
  value(await call.undo.redo())
  value(await call.item.restore({ itemId: punkt(3) }))
  expect(JSON.stringify(await get())).not.toContain(bo.name)
})

test('feature 50: a member whose letter is corrected is named with the vote of the group he was counted in', async () => {
  const { call, punkt, correct, item } = await recorded()
  const votes = [vote(...named('against', asta, dan, elin), group('for', 'V', 2))]
  value(await call.item.saveDecision({ itemId: punkt(1), decision: { ...emptyDecision, votes } }))
  const now = { name: bo.name, party: 'C' }
  value(await correct(bo, now))
  expect((await item(1)).decision?.votes).toEqual([
    vote(...named('against', asta, dan, elin), group('for', 'V', 1), ...named('for', now)),
  ])
})

test('feature 50: what another window recorded of a member meanwhile stays his under the corrected name', async () => {
  const { call, meetingId, punkt, get, correct, item } = await recorded()
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'absent' }))
  value(
    await call.item.saveDisqualifications({
      itemId: punkt(2),
      disqualifications: [{ person: carla, upheld: true, note: null }],
    }),
  )
  value(await correct(bo, boNow))
  const { participants } = await get()
  expect(participants.map(({ name }) => name)).not.toContain(bo.name)
  expect(participants.find(({ name }) => name === boNow.name)).toMatchObject({ attendance: 'absent' })
  expect((await item(2)).disqualifications).toMatchObject([{ person: carla }])
})

test('feature 50: one of another name in a member’s place, who is not said to be the same, does not get what was recorded of him', async () => {
  const { call, meetingId, get } = await recorded()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 3, at: null }))
  const { participants: was } = await get()
  const participants = was.map((one) => (isSamePerson(one, bo) ? { ...one, ...boNow } : one))
  expect((await call.meeting.saveParticipants({ meetingId, participants, was })).ok).toBe(false)
})

test('feature 50: of two members of one name the substitutes follow the first, whose they are', async () => {
  const { call, meetingId, get, correct } = await recorded()
  const twin: Person = { name: bo.name, party: 'Ø' }
  const { participants } = await get()
  const substitute = member('Frida Toft', { substituteFor: bo.name })
  const all = [...participants, member(twin.name, { party: twin.party, attendance: 'present' }), substitute]
  value(await call.meeting.saveParticipants({ meetingId, participants: all }))
  const namedBy = async () =>
    (await get()).participants.find(({ name }) => name === substitute.name)?.substituteFor
  value(await correct(twin, { name: 'Bo Kragh', party: 'Ø' }, all))
  expect(await namedBy()).toBe(bo.name)
  value(await correct(bo, boNow, (await get()).participants))
  expect(await namedBy()).toBe(boNow.name)
})

test('feature 34: a name that is blacked out is so as it is corrected too, and one undo takes both back', async () => {
  const { call, meetingId, get, correct } = await recorded()
  value(await call.meeting.redact({ meetingId, redactions: [bo.name] }))
  const before = await get()
  const after = value(await correct(bo, boNow, before.participants))
  expect(after.redactions).toEqual([bo.name, boNow.name])
  expect((await correct(asta, { ...asta, name: 'Asta Holmm' }, after.participants)).ok).toBe(true)
  expect((await get()).redactions).toEqual([bo.name, boNow.name])
  value(await call.undo.undo({ within: meetingId }))
  value(await call.undo.undo({ within: meetingId }))
  expect((await get()).redactions).toEqual([bo.name])
  expect((await get()).participants).toEqual(before.participants)
})
