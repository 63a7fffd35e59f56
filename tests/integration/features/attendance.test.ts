import { expect, test } from 'vitest'
import { itemAttendance } from '../../../src-main/domain/attendance/item-attendance.ts'
import { missedItems } from '../../../src-main/domain/attendance/missed-items.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { personName } from '../../../src-main/domain/meeting/person.ts'
import { decision } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { asta, bo, carla, dan, everybodyThere, heldMeeting } from './held-meeting.ts'

const at = null

test('feature 24: all are present in one operation, and what was recorded before stays', async () => {
  const { call, meetingId } = await heldMeeting()
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'excused' }))
  const { participants } = value(await call.attendance.allPresent({ meetingId }))
  expect(participants.map(({ name, attendance }) => `${name}: ${attendance}`)).toEqual([
    'Asta Holm: present',
    'Bo Krag: excused',
    'Carla Lund: present',
    'Dan Munk: present',
    'Elin Vad: present',
    'Eva Nør: present',
  ])
})

test('feature 6: the clock of the meeting is kept, and an end before its start is refused', async () => {
  const { call, meetingId, get } = await heldMeeting()
  const clock = {
    startedAt: '16:35',
    endedAt: '18:20',
    endTime: '18:30',
    breaks: [{ from: '17:30', to: '17:40' }],
  }
  expect(value(await call.meeting.saveClock({ meetingId, ...clock })).meeting).toMatchObject(clock)
  const wrong = [
    { ...clock, endedAt: '16:00' },
    { ...clock, breaks: [{ from: '17:30', to: '17:10' }] },
    {
      ...clock,
      breaks: [
        { from: '17:30', to: null },
        { from: '17:50', to: null },
      ],
    },
  ]
  for (const one of wrong)
    expect(code(await call.meeting.saveClock({ meetingId, ...one }))).toMatch(/^(clock|break)-/)
  expect((await get()).meeting).toMatchObject(clock)
  expect(value(await call.meeting.saveClock({ meetingId, ...clock, endedAt: '00:15' })).meeting.endedAt).toBe(
    '00:15',
  )
})

test('feature 25: who leaves and comes back is one entry, from item 2 until item 3', async () => {
  const { call, meetingId, get } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at: '17:05' }))
  expect((await get()).absences).toEqual([
    { person: bo, fromItem: 2, toItem: null, leftAt: '17:05', returnedAt: null },
  ])
  const { absences } = value(
    await call.attendance.arrive({ meetingId, person: bo, beforeItem: 4, at: '17:45' }),
  )
  expect(absences).toEqual([{ person: bo, fromItem: 2, toItem: 3, leftAt: '17:05', returnedAt: '17:45' }])
})

test('feature 25: who had not left came late; who is back before the same item never was out', async () => {
  const { call, meetingId } = await everybodyThere()
  const late = value(await call.attendance.arrive({ meetingId, person: dan, beforeItem: 2, at: '16:50' }))
  expect(late.absences).toEqual([
    { person: dan, fromItem: null, toItem: 1, leftAt: null, returnedAt: '16:50' },
  ])
  value(await call.attendance.leave({ meetingId, person: asta, beforeItem: 3, at }))
  const back = value(await call.attendance.arrive({ meetingId, person: asta, beforeItem: 3, at }))
  expect(back.absences).toHaveLength(1)
})

test('feature 25: absences that cannot be are refused, and nothing changes', async () => {
  const { call, meetingId, get } = await everybodyThere()
  value(await call.attendance.set({ meetingId, person: carla, attendance: 'excused' }))
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at }))
  const before = await get()
  const leave = (person: typeof bo, beforeItem: number) =>
    call.attendance.leave({ meetingId, person, beforeItem, at })
  expect(code(await leave(bo, 3))).toBe('absence-overlap')
  expect(code(await leave(carla, 2))).toBe('absence-not-attended')
  expect(code(await leave(dan, 5))).toBe('absence-item-unknown')
  expect(code(await leave(dan, 1))).toBe('absence-whole-meeting')
  expect(code(await leave({ name: 'Ukendt', party: null }, 2))).toBe('absence-person-unknown')
  expect(
    code(
      await call.attendance.set({
        meetingId,
        person: { name: 'Ukendt', party: null },
        attendance: 'present',
      }),
    ),
  ).toBe('participant-not-found')
  expect(await get()).toEqual(before)
})

test('feature 25: one who turns out to have stayed away has no absences any more', async () => {
  const { call, meetingId } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at }))
  expect(value(await call.attendance.set({ meetingId, person: bo, attendance: 'absent' })).absences).toEqual(
    [],
  )
})

/** Who missed what, by the titles of the items: "Bo: Broen, Parken". */
function missedBy({ participants, absences, items }: MeetingSnapshot) {
  return participants.flatMap((one) => {
    const missed = missedItems(one, absences, items)
    const titles = items.filter(({ number }) => missed.includes(number)).map(({ title }) => title)
    return titles.length === 0 ? [] : [`${one.name}: ${titles.join(', ')}`]
  })
}

test('feature 25: absences follow their items when these move, as more stretches where they are no longer one', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  const absence = { person: bo, fromItem: 2, toItem: 3, leftAt: null, returnedAt: null }
  value(await call.attendance.save({ meetingId, absences: [absence] }))
  value(await call.item.move({ itemId: punkt(1), position: 3 }))
  expect((await get()).absences).toEqual([{ ...absence, fromItem: 1, toItem: 2 }])
  const apart = value(await call.item.move({ itemId: punkt(2), position: 2 }))
  expect(apart.items.map(({ title }) => title)).toEqual(['Parken', 'Skolen', 'Broen', 'Haller'])
  expect(apart.absences).toEqual([
    { ...absence, fromItem: 1, toItem: 1 },
    { ...absence, fromItem: 3, toItem: 3 },
  ])
  const together = value(await call.item.move({ itemId: punkt(2), position: 0 }))
  expect(together.absences).toEqual([{ ...absence, fromItem: 1, toItem: 2 }])
})

test('feature 25: who came late missed only the first item, wherever that is moved, and undo tells it as before', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(await call.attendance.arrive({ meetingId, person: dan, beforeItem: 2, at: '16:50' }))
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 4, at: '17:50' }))
  const before = await get()
  const told = ['Bo Krag: Skolen', 'Dan Munk: Haller']
  expect(missedBy(before)).toEqual(told)
  const moved = value(await call.item.move({ itemId: punkt(1), position: 3 }))
  expect(missedBy(moved)).toEqual(told)
  expect(moved.absences).toEqual([
    { person: dan, fromItem: 4, toItem: 4, leftAt: null, returnedAt: '16:50' },
    { person: bo, fromItem: 3, toItem: 3, leftAt: '17:50', returnedAt: null },
  ])
  const back = value(await call.item.move({ itemId: punkt(1), position: 0 }))
  expect(back.absences).toEqual(before.absences)
  value(await call.item.move({ itemId: punkt(4), position: 0 }))
  expect(missedBy(await get())).toEqual(told)
  value(await call.undo.undo())
  expect((await get()).absences).toEqual(before.absences)
})

test('feature 25: what is put in before the item somebody left before was treated after she left, and undone with it', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 4, at: '17:50' }))
  value(await call.attendance.arrive({ meetingId, person: dan, beforeItem: 4, at: '17:55' }))
  const before = await get()
  const late = { meetingId, kind: 'case', title: 'Akut sag' } as const
  const { meeting } = value(await call.item.add({ ...late, beforeItemId: punkt(4) }))
  expect(missedBy(meeting)).toEqual(['Bo Krag: Akut sag, Skolen', 'Dan Munk: Haller, Broen, Parken'])
  expect(meeting.absences[0]).toMatchObject({ person: bo, fromItem: 4, leftAt: '17:50' })
  value(await call.undo.undo())
  expect((await get()).absences).toEqual(before.absences)
  const earlier = value(await call.item.add({ ...late, beforeItemId: punkt(3) }))
  expect(missedBy(earlier.meeting)[0]).toBe('Bo Krag: Skolen')
})

test('feature 25: an absence from nothing but one item goes with the item, and comes back with it', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 4, at }))
  value(await call.attendance.arrive({ meetingId, person: dan, beforeItem: 2, at: '16:50' }))
  const before = await get()
  expect(value(await call.item.remove({ itemId: punkt(4) })).absences).toEqual([before.absences[1]])
  expect(value(await call.item.remove({ itemId: punkt(1) })).absences).toEqual([])
  value(await call.item.restore({ itemId: punkt(4) }))
  expect(missedBy(await get())).toEqual(['Bo Krag: Skolen'])
  expect(value(await call.item.restore({ itemId: punkt(1) })).absences).toEqual(before.absences)
})

test('feature 25: the only item somebody attended is not taken off behind her back', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at }))
  expect(code(await call.item.remove({ itemId: punkt(1) }))).toBe('agenda-leaves-absent')
  expect((await get()).items).toHaveLength(4)
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'excused' }))
  value(await call.item.remove({ itemId: punkt(1) }))
})

test('feature 3: a substitute takes a place behind his member, and votes for him', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  const gro = { name: 'Gro Holt', party: 'V' }
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'excused' }))
  const stands = { meetingId, person: gro, attendance: 'present', substituteFor: 'Bo Krag' } as const
  const meeting = value(await call.attendance.set(stands))
  expect(meeting.participants.slice(1, 3).map(({ name, substituteFor }) => [name, substituteFor])).toEqual([
    ['Bo Krag', null],
    ['Gro Holt', 'Bo Krag'],
  ])
  const first = meeting.items.find(({ id }) => id === punkt(1))
  if (first === undefined) throw new Error('no first item')
  expect(itemAttendance(meeting, first, 'more-than-half').voters.map(personName)).toEqual([
    'Asta Holm (A)',
    'Gro Holt (V)',
    'Carla Lund (V)',
    'Dan Munk (Ø)',
    'Elin Vad',
  ])
  const nobody = { ...stands, person: { name: 'Ib Ask', party: null }, substituteFor: 'Ukendt' }
  expect(code(await call.attendance.set(nobody))).toBe('substitute-member-not-found')
})

test('feature 3: as a member takes her seat, the substitute leaves it, in one step', async () => {
  const { call, meetingId, get } = await everybodyThere()
  const gro = { name: 'Gro Holt', party: 'V' }
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'excused' }))
  value(
    await call.attendance.set({ meetingId, person: gro, attendance: 'present', substituteFor: 'Bo Krag' }),
  )
  const before = await get()
  const came = value(await call.attendance.arrive({ meetingId, person: bo, beforeItem: 3, at: '17:10' }))
  expect(came.absences).toEqual([
    { person: bo, fromItem: null, toItem: 2, leftAt: null, returnedAt: '17:10' },
    { person: gro, fromItem: 3, toItem: null, leftAt: '17:10', returnedAt: null },
  ])
  expect(came.participants[1]).toMatchObject({ name: 'Bo Krag', attendance: 'present' })
  const twice = async () =>
    value(await call.meeting.check({ meetingId })).filter(({ rule }) => rule === 'two-in-one-seat')
  expect(await twice()).toEqual([])
  value(await call.undo.undo())
  expect(await get()).toMatchObject({ participants: before.participants, absences: before.absences })
  // Set to present by hand, both are there from the first item on.
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'present' }))
  expect((await twice()).map(({ message }) => message)).toEqual([
    'Deltagere: Bo Krag (V) og Gro Holt (V) har samme plads og er noteret som til stede samtidig under punkterne 1-4. Notér, hvem der gik, eller hvem der ikke mødte.',
  ])
})

test('feature 25: one who was to stay away and came to the first item was never out', async () => {
  const { call, meetingId } = await everybodyThere()
  value(await call.attendance.set({ meetingId, person: bo, attendance: 'excused' }))
  const came = value(await call.attendance.arrive({ meetingId, person: bo, beforeItem: 1, at: '16:30' }))
  expect(came.participants[1]).toMatchObject({ attendance: 'present' })
  expect(came.absences).toEqual([])
})

test('feature 25: a member twice is refused', async () => {
  const { call, meetingId, get } = await heldMeeting()
  const before = await get()
  const participants = [...before.participants, ...before.participants.slice(0, 1)]
  expect(code(await call.meeting.saveParticipants({ meetingId, participants }))).toBe('participant-twice')
  expect(await get()).toEqual(before)
})

test('feature 26: disqualified members are out for the item, and an absent one cannot be', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(await call.attendance.set({ meetingId, person: carla, attendance: 'excused' }))
  const save = (person: typeof bo) =>
    call.item.saveDisqualifications({
      itemId: punkt(2),
      disqualifications: [{ person, upheld: true, note: 'Ejer nabogrunden' }],
    })
  expect(code(await save(carla))).toBe('disqualification-absent')
  expect((await get()).items[1]?.disqualifications).toEqual([])
  const { items, ...meeting } = value(await save(dan))
  const second = items[1]
  if (second === undefined) throw new Error('no second item')
  const { notPresent, voters } = itemAttendance(meeting, second, 'more-than-half')
  expect(notPresent.map(({ participant, why }) => `${participant.name} ${why}`)).toEqual([
    'Carla Lund excused',
    'Dan Munk disqualified',
  ])
  expect(voters.map(({ name }) => name)).toEqual(['Asta Holm', 'Bo Krag', 'Elin Vad'])
})

test('feature 26: a member who was declared disqualified stays one who was there, whatever the committee found', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  const disqualifications = [
    { person: dan, upheld: true, note: null },
    { person: bo, upheld: false, note: null },
  ]
  value(await call.item.saveDisqualifications({ itemId: punkt(2), disqualifications }))
  const before = await get()
  const contradicts = 'attendance-contradicts-disqualification'
  const participants = before.participants.filter(({ name }) => name !== dan.name)
  expect(code(await call.attendance.set({ meetingId, person: dan, attendance: 'excused' }))).toBe(contradicts)
  expect(code(await call.attendance.set({ meetingId, person: bo, attendance: 'absent' }))).toBe(contradicts)
  expect(code(await call.attendance.leave({ meetingId, person: dan, beforeItem: 2, at }))).toBe(contradicts)
  expect(code(await call.meeting.saveParticipants({ meetingId, participants }))).toBe(contradicts)
  expect(await get()).toEqual(before)
  value(await call.attendance.leave({ meetingId, person: dan, beforeItem: 3, at }))
  value(await call.item.remove({ itemId: punkt(2) }))
  value(await call.attendance.set({ meetingId, person: dan, attendance: 'excused' }))
  expect(code(await call.item.restore({ itemId: punkt(2) }))).toBe(contradicts)
})

test('feature 27: quorum is computed for each item, and a decision without it is warned of', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  for (const person of [bo, carla, dan])
    value(await call.attendance.leave({ meetingId, person, beforeItem: 3, at }))
  const meeting = value(await call.item.saveDecision({ itemId: punkt(3), decision: decision('Godkendt.') }))
  const quorums = meeting.items.map((item) => itemAttendance(meeting, item, 'more-than-half').quorum)
  expect(quorums.map(({ present, needed, quorate }) => [present, needed, quorate])).toEqual([
    [5, 3, true],
    [5, 3, true],
    [2, 3, false],
    [2, 3, false],
  ])
  const findings = value(await call.meeting.check({ meetingId }))
  expect(findings.filter(({ rule }) => rule === 'quorum-lost').map(({ where }) => where.itemNumber)).toEqual([
    3,
  ])
})

test('feature 3: guests of an item are kept in order; the same one twice is refused', async () => {
  const { call, punkt } = await heldMeeting()
  const guests = [
    { name: 'Finn Ravn', title: 'arkitekt' },
    { name: 'Gro Holt', title: null },
  ]
  const save = (...all: typeof guests) => call.item.saveGuests({ itemId: punkt(1), guests: all })
  expect(value(await save(...guests)).items[0]?.guests).toEqual(guests)
  expect(code(await save(...guests, ...guests))).toBe('guest-twice')
})

test('feature 25: a cancelled meeting takes neither attendance nor decisions', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  value(await call.stage.advance({ meetingId, to: 'cancelled', reason: 'Flere afbud.' }))
  expect(code(await call.attendance.allPresent({ meetingId }))).toBe('minutes-of-cancelled')
  const save = call.item.saveDecision({ itemId: punkt(1), decision: decision('Godkendt.') })
  expect(code(await save)).toBe('minutes-of-cancelled')
  const clock = { startedAt: '16:35', endedAt: null, endTime: null, breaks: [] }
  expect(code(await call.meeting.saveClock({ meetingId, ...clock }))).toBe('minutes-of-cancelled')
})
