import { expect, test } from 'vitest'
import type { Clock } from '../../../src-main/domain/attendance/clock-problem.ts'
import { type Decision, emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { emptyRichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import type { Vote } from '../../../src-main/domain/votes/vote.ts'
import { decision, pointDecision, rich } from '../../support/builders/index.ts'
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
const other: Vote = { ...vote(...named('for', asta, bo, carla, dan, elin)), subject: 'Ændringsforslaget' }
const opinion = { person: carla, text: 'Hallen er for dyr.' }
const second = { person: bo, text: 'Hallen ligger forkert.' }
const begun = decision('Godkendt.')

/** An item whose decision is begun, and what a window does that saw it so, whatever another has done since. */
async function desk(seen: Decision = begun) {
  const held = await everybodyThere()
  const { call, meetingId, punkt, get } = held
  const itemId = punkt(1)
  const { revision: base } = value(await call.item.saveDecision({ itemId, decision: seen, base: 1 }))
  const save = (changes: Partial<Decision>, was: Decision | null = seen) =>
    call.item.saveDecision({ itemId, decision: { ...(was ?? emptyDecision), ...changes }, was, base })
  const standing = async () => (await get()).items[0]?.decision ?? emptyDecision
  const open = async () => value(await call.versions.open({ meetingId }))
  return { ...held, itemId, base, save, standing, open }
}

test('feature 53: words written by one who had not seen a vote, a dissent or a stop leave them as they stand', async () => {
  const { save, standing, open } = await desk()
  const stop = { person: dan }
  value(await save({ votes: [full], dissents: [opinion], stop }))
  value(await save({ body: rich('Godkendt. Der følges op.') }))
  value(await save({ body: rich('Godkendt. Der følges op i maj.') }, decision('Godkendt. Der følges op.')))
  expect(await standing()).toEqual(
    decision('Godkendt. Der følges op i maj.', { votes: [full], dissents: [opinion], stop }),
  )
  expect(await open()).toEqual([])
})

test('feature 53: what was recorded first stays also where nothing was written before', async () => {
  const { call, save, standing, itemId, base } = await desk(emptyDecision)
  value(await save({ votes: [full] }, null))
  value(await save({ body: rich('Godkendt.') }, null))
  expect(await standing()).toEqual(decision('Godkendt.', { votes: [full] }))
  value(await call.item.saveDecision({ itemId, decision: null, was: decision('Godkendt.'), base }))
  expect(await standing()).toEqual({ ...emptyDecision, votes: [full] })
})

test('feature 53: words and a record of two windows are two steps, and each is taken back by itself', async () => {
  const { call, save, standing } = await desk()
  value(await save({ votes: [full] }))
  value(await save({ body: rich('Udsat.') }))
  value(await call.undo.undo())
  expect(await standing()).toEqual({ ...begun, votes: [full] })
  value(await call.undo.undo())
  expect(await standing()).toEqual(begun)
  value(await call.undo.redo())
  value(await call.undo.redo())
  expect(await standing()).toEqual(decision('Udsat.', { votes: [full] }))
})

test('feature 53: two that add a vote or a dissent both add it, and the same one recorded twice stands once', async () => {
  const { save, standing } = await desk()
  value(await save({ votes: [full], dissents: [opinion] }))
  value(await save({ votes: [other], dissents: [second] }))
  value(await save({ votes: [full] }))
  expect(await standing()).toEqual({ ...begun, votes: [full, other], dissents: [opinion, second] })
})

test('feature 53: a correction hits the record it was opened for, wherever it stands now; corrected twice, both stand', async () => {
  const seen = { ...begun, dissents: [opinion, second] }
  const { save, standing } = await desk(seen)
  const corrected = { ...second, text: 'Hallen ligger for langt væk.' }
  value(await save({ dissents: [second] }))
  value(await save({ dissents: [opinion, corrected] }))
  expect((await standing()).dissents).toEqual([corrected])
  const again = { ...second, text: 'Hallen ligger for langt ude.' }
  value(await save({ dissents: [opinion, again] }))
  expect((await standing()).dissents).toEqual([corrected, again])
  value(await save({ dissents: [opinion] }))
  expect((await standing()).dissents).toEqual([corrected, again])
})

test('feature 53: a second stop by another member is refused and names the first; the same one and other words are not', async () => {
  const { save, standing } = await desk()
  value(await save({ stop: { person: dan } }))
  expect(code(await save({ stop: { person: bo } }))).toBe('stop-noted-meanwhile')
  value(await save({ stop: { person: dan }, body: rich('Godkendt, dog.') }))
  expect(await standing()).toEqual(decision('Godkendt, dog.', { stop: { person: dan } }))
})

test('feature 53: answers to different points both stand and ask nothing; to the same point the first is kept and asked about', async () => {
  const { save, standing, open, call, itemId } = await desk()
  const answered = (number: number, text: string) => ({ points: [pointDecision(number, text)] })
  value(await save(answered(1, 'Godkendt.')))
  value(await save(answered(2, 'Udsat.')))
  const points = [pointDecision(1, 'Godkendt.'), pointDecision(2, 'Udsat.')]
  expect((await standing()).points).toEqual(points)
  expect(await open()).toEqual([])
  value(await save(answered(2, 'Afvist.')))
  expect((await standing()).points).toEqual([points[0], pointDecision(2, 'Afvist.')])
  const [asked] = await open()
  expect(asked).toMatchObject({ itemId, part: 'decision' })
  const kept = value(await call.versions.look({ itemId, versionId: asked?.versionId ?? 0 })).kept
  expect(plainText(kept)).toContain('Udsat.')
  // One who goes on from her own words, and has not seen another's, is asked too, whatever revision she has.
  value(await call.versions.settle({ itemId, part: 'decision' }))
  const { revision } = value(
    await call.item.saveDecision({ itemId, decision: { ...begun, ...answered(1, 'Drøftet.') }, was: begun }),
  )
  value(
    await call.item.saveDecision({
      itemId,
      decision: { ...begun, ...answered(2, 'Henvist.') },
      was: begun,
      base: revision,
    }),
  )
  expect(await open()).toHaveLength(1)
})

test('feature 53: a decision saved without what was seen takes the place of all of it, as before', async () => {
  const { call, itemId, save, standing } = await desk()
  value(await save({ votes: [full] }))
  value(await call.item.saveDecision({ itemId, decision: decision('Udsat.') }))
  expect(await standing()).toEqual(decision('Udsat.'))
})

test('feature 53: words written over an emptied text, or beside a vote alone, are chosen between only where it says that it is empty', async () => {
  const { call, meetingId, itemId, save, open, standing, get } = await desk()
  value(await save({ votes: [full] }))
  value(await save({ body: emptyRichText }))
  value(await save({ body: rich('Udsat.') }))
  expect(await open()).toEqual([])
  value(await save({ body: rich('Afvist.') }))
  const [asked] = await open()
  expect(asked).toMatchObject({ part: 'decision', empty: false })
  value(await call.versions.restore({ itemId, versionId: asked?.versionId ?? 0 }))
  expect(await standing()).toEqual({ ...decision('Udsat.'), votes: [full] })

  const write = async (words: string | null, base: number) => {
    const body = words === null ? emptyRichText : rich(words)
    const entries = [{ number: 1, body, attachments: [] }]
    return value(await call.item.saveEntries({ itemId, entries, base })).revision
  }
  const seen = await write('Nyt tag', (await get()).revision)
  await write(null, seen)
  await write('Nyt tag i maj', seen)
  expect(value(await call.versions.open({ meetingId }))).toMatchObject([{ part: 'entries', empty: true }])
  await write('Ny leder', seen)
  expect(value(await call.versions.open({ meetingId }))).toMatchObject([{ part: 'entries', empty: false }])
})

test('feature 24: of the clock only what a window changed is saved, so that what another noted meanwhile stays', async () => {
  const { call, meetingId, get } = await heldMeeting()
  const none = { endTime: null, startedAt: null, endedAt: null, breaks: [] }
  const save = (changes: Partial<Clock>, was: Clock = none) =>
    call.meeting.saveClock({ meetingId, ...was, ...changes, was })
  const pause = { from: '17:30', to: null }
  // One begins the meeting while the other notes a break.
  value(await save({ startedAt: '16:31' }))
  value(await save({ breaks: [pause] }))
  const begun = { startedAt: '16:31', endedAt: null, endTime: null, breaks: [pause] }
  expect((await get()).meeting).toMatchObject(begun)
  // Unchanged times take nothing with them, nor does one that is corrected.
  value(await save({}))
  value(await save({ breaks: [pause] }))
  value(await save({ startedAt: '16:30' }, { ...none, startedAt: '16:31' }))
  expect((await get()).meeting).toMatchObject({ ...begun, startedAt: '16:30' })
  // A break is corrected where it stands, beside one that came since; one that is taken away goes.
  const ended = { from: '17:30', to: '17:40' }
  const late = { from: '18:30', to: null }
  value(await save({ breaks: [ended] }, { ...none, breaks: [pause] }))
  value(await save({ breaks: [ended, late] }, { ...none, breaks: [ended] }))
  const longer = { from: '17:30', to: '17:45' }
  value(await save({ breaks: [longer] }, { ...none, breaks: [ended] }))
  expect((await get()).meeting.breaks).toEqual([longer, late])
  value(await save({ breaks: [] }, { ...none, breaks: [longer] }))
  expect((await get()).meeting.breaks).toEqual([late])
})

test('feature 24: two windows that begin a break at once begin one, also where a minute turns between them', async () => {
  const { call, meetingId, get } = await heldMeeting()
  const none = { endTime: null, startedAt: null, endedAt: null, breaks: [] }
  const save = (breaks: Clock['breaks'], was: Clock['breaks']) =>
    call.meeting.saveClock({ meetingId, ...none, breaks, was: { ...none, breaks: was } })
  const first = { from: '17:30', to: null }
  value(await save([first], []))
  value(await save([first], []))
  value(await save([{ from: '17:31', to: null }], []))
  value(await save([{ from: '17:29', to: null }], []))
  expect((await get()).meeting.breaks).toEqual([first])
  // Two that end it end the same one.
  value(await save([{ ...first, to: '17:40' }], [first]))
  value(await save([{ ...first, to: '17:41' }], [first]))
  const ended = { from: '17:30', to: '17:41' }
  expect((await get()).meeting.breaks).toEqual([ended])
})
