import { expect, test } from 'vitest'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import type { Vote } from '../../../src-main/domain/votes/vote.ts'
import { decision, pointDecision } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import {
  asta,
  bo,
  carla,
  dan,
  elin,
  everybodyThere,
  group,
  heldMeeting,
  named,
  vote,
} from './held-meeting.ts'

const full = vote(...named('for', asta, dan), group('against', 'V', 2), ...named('abstained', elin))
const voted = (...votes: Vote[]) => decision('Godkendt.', { votes })

test('feature 30: votes by member and by party letters, several under an item, come back as they were', async () => {
  const { call, punkt } = await everybodyThere()
  const votes = [full, { ...vote(...named('for', asta, bo, carla, dan, elin)), subject: 'Ændringsforslaget' }]
  const saved = value(await call.item.saveDecision({ itemId: punkt(1), decision: voted(...votes) }))
  expect(saved.items[0]?.decision?.votes).toEqual(votes)
})

test('feature 30: a vote that contradicts attendance is refused with its reason, and nothing changes', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(await call.attendance.leave({ meetingId, person: elin, beforeItem: 2, at: null }))
  value(await call.attendance.set({ meetingId, person: dan, attendance: 'excused' }))
  const before = await get()
  const save = (...ballots: Vote['ballots']) =>
    call.item.saveDecision({ itemId: punkt(2), decision: voted(vote(...ballots)) })
  const others = [...named('for', asta), group('against', 'V', 2)]
  const answers: [Vote['ballots'], string][] = [
    [[...others, ...named('for', dan)], 'vote-member-excused'],
    [[...others, ...named('for', elin)], 'vote-member-out'],
    [[...named('for', asta), group('for', 'V', 3)], 'vote-party-too-many'],
    [[...named('for', asta), group('for', 'V', 1)], 'vote-incomplete'],
    [[...others, ...named('for', bo)], 'vote-counted-twice'],
    [[...others, ...named('against', asta)], 'vote-member-twice'],
    [[...others, ...named('for', { name: 'Eva Nør', party: null })], 'vote-not-a-member'],
  ]
  for (const [ballots, expected] of answers) expect(code(await save(...ballots))).toBe(expected)
  const refused = await save(...others, ...named('for', elin))
  expect(refused).toMatchObject({
    refusal: { message: 'Elin Vad er ikke til stede under punkt 2. Afstemningen er ikke gemt.' },
  })
  expect(await get()).toEqual(before)
  value(await save(...others))
})

test('feature 30: attendance that would contradict a stored vote is refused and names it', async () => {
  const { call, meetingId, punkt, get } = await everybodyThere()
  value(
    await call.item.saveDecision({ itemId: punkt(2), decision: voted({ ...full, subject: 'Rækværket' }) }),
  )
  const before = await get()
  const leave = await call.attendance.leave({ meetingId, person: bo, beforeItem: 2, at: null })
  expect(leave).toMatchObject({
    refusal: {
      code: 'attendance-contradicts-vote',
      message:
        'Ændringen modsiger afstemningen om «Rækværket» under punkt 2. V har 2 stemmer, men der er 1 medlem fra gruppen til stede. Intet er ændret.',
    },
  })
  const contradicts = 'attendance-contradicts-vote'
  expect(code(await call.attendance.set({ meetingId, person: asta, attendance: 'excused' }))).toBe(
    contradicts,
  )
  const disqualifications = [{ person: dan, upheld: true, note: null }]
  expect(code(await call.item.saveDisqualifications({ itemId: punkt(2), disqualifications }))).toBe(
    contradicts,
  )
  const participants = before.participants.slice(1)
  expect(code(await call.meeting.saveParticipants({ meetingId, participants }))).toBe(contradicts)
  expect(await get()).toEqual(before)
  value(await call.attendance.leave({ meetingId, person: bo, beforeItem: 3, at: null }))
})

test('feature 30: an item with a vote that is moved in among those a voter was out for keeps the vote and the voter', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  value(await call.item.saveDecision({ itemId: punkt(1), decision: voted(full) }))
  const absence = { person: bo, fromItem: 2, toItem: 3, leftAt: null, returnedAt: null }
  value(await call.attendance.save({ meetingId, absences: [absence] }))
  const moved = value(await call.item.move({ itemId: punkt(1), position: 1 }))
  expect(moved.items[1]?.decision?.votes).toEqual([full])
  expect(moved.absences).toEqual([
    { ...absence, fromItem: 1, toItem: 1 },
    { ...absence, fromItem: 3, toItem: 3 },
  ])
})

test('feature 30: an item is not put back with a vote that has become impossible meanwhile', async () => {
  const { call, meetingId, punkt } = await everybodyThere()
  value(await call.item.saveDecision({ itemId: punkt(2), decision: voted(full) }))
  value(await call.item.remove({ itemId: punkt(2) }))
  value(await call.attendance.set({ meetingId, person: dan, attendance: 'excused' }))
  expect(code(await call.item.restore({ itemId: punkt(2) }))).toBe('attendance-contradicts-vote')
  value(await call.attendance.set({ meetingId, person: dan, attendance: 'present' }))
  expect(value(await call.item.restore({ itemId: punkt(2) })).items[1]?.decision?.votes).toEqual([full])
})

test('feature 28: a decision on a point that is not recommended is refused, and on one that is, is kept', async () => {
  const { call, punkt } = await everybodyThere()
  const save = (point: number) =>
    call.item.saveDecision({
      itemId: punkt(1),
      decision: decision('', { points: [pointDecision(point, 'Godkendt.')] }),
    })
  expect(code(await save(3))).toBe('decision-point-unknown')
  expect(value(await save(2)).items[0]?.decision?.points).toEqual([pointDecision(2, 'Godkendt.')])
})

test('feature 28: a decision never depends on another field being filled', async () => {
  const { call, punkt } = await heldMeeting()
  const saved = value(await call.item.saveDecision({ itemId: punkt(4), decision: decision('Drøftet.') }))
  const body = saved.items[3]?.decision?.body
  expect(body === undefined ? null : plainText(body)).toBe('Drøftet.')
})
