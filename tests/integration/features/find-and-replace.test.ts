import { expect, onTestFinished, test } from 'vitest'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { doc, paragraph, text } from '../../../src-main/domain/rich-text/build.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { rich } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { openProgram } from '../random-operations/open-program.ts'

const query = { text: 'stien', matchCase: false, wholeWord: false }

/** A meeting with two cases that speak of a path. */
async function desk() {
  const { call, close } = await openProgram()
  onTestFinished(close)
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const { id: meetingId } = value(
    await call.meeting.create({ committeeId, date: '2026-04-07', time: '16:30', place: null }),
  )
  const add = async (title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  const [first, second] = [await add('Stien ved åen'), await add('Budget')]
  const body = doc(paragraph('Lys på ', text('stien', { type: 'bold' }), ' og bænke'))
  value(await call.item.saveSection({ itemId: first, key: 'background', body }))
  value(
    await call.item.saveDecision({
      itemId: second,
      decision: { ...emptyDecision, body: rich('Godkendt'), outcome: 'approved' },
    }),
  )
  value(await call.item.saveInternalNote({ itemId: second, internalNote: rich('Om Stien') }))
  const meeting = async () => value(await call.meeting.get({ meetingId }))
  const item = async (itemId: string) => (await meeting()).items.find(({ id }) => id === itemId)
  return { call, meetingId, first, second, meeting, item }
}

test('feature 53: all hits of a meeting are replaced as one change, with their marks, and undone as one', async () => {
  const { call, meetingId, first, second, meeting, item } = await desk()
  const before = (await meeting()).items
  const done = value(await call.find.replace({ meetingId, query, by: 'vejen', only: null }))
  expect(done.count).toBe(3)
  expect((await item(first))?.title).toBe('vejen ved åen')
  expect((await item(first))?.sections.find(({ key }) => key === 'background')?.body).toEqual(
    doc(paragraph('Lys på ', text('vejen', { type: 'bold' }), ' og bænke')),
  )
  expect(plainText((await item(second))?.internalNote ?? doc())).toBe('Om vejen')
  expect(value(await call.undo.undo())).toMatchObject({ what: 'Tekst erstattet' })
  expect((await meeting()).items).toEqual(before)
})

test('feature 53: the names of attachments and the group are replaced too, and their files and the other marks stay', async () => {
  const { call, meetingId, first, item } = await desk()
  const file = new File(['En sti'], 'sti.txt')
  value(await call.attachment.add({ itemId: first, entry: null, title: 'Kort over stien', file }))
  const [before] = (await item(first))?.attachments ?? []
  const marks = { publicTitle: null, group: 'Stien', lateReason: 'Sneen', withdrawn: false }
  value(await call.item.saveMarks({ itemId: first, ...marks }))
  value(await call.find.replace({ meetingId, query, by: 'vejen', only: null }))
  expect((await item(first))?.attachments).toEqual([{ ...before, title: 'Kort over vejen' }])
  expect(await item(first)).toMatchObject({ ...marks, group: 'vejen' })
  value(await call.undo.undo())
  expect((await item(first))?.attachments).toEqual([before])
})

test('feature 53: what is written beside the texts is replaced too, undone as one, and nothing that another window recorded is lost', async () => {
  const { call, meetingId, first, meeting, item } = await desk()
  const line = { text: 'Teknisk Udvalg om stien', committee: 'Teknisk Udvalg', date: null, itemNumber: 4 }
  const quoted = { date: null, committee: 'Teknisk Udvalg', body: rich('Stien anlægges') }
  const guest = { name: 'Ea Lund', title: 'Foreningen Stien' }
  value(await call.item.savePreviousTreatments({ itemId: first, previousTreatments: [line] }))
  value(await call.item.saveDecidingBody({ itemId: first, decidingBody: 'Stien-udvalget' }))
  value(await call.item.saveHistory({ itemId: first, history: [quoted] }))
  value(await call.item.saveGuests({ itemId: first, guests: [guest] }))
  value(await call.attachment.saveNote({ itemId: first, note: 'Stien ses på kortet' }))
  const before = (await meeting()).items
  value(await call.find.replace({ meetingId, query, by: 'vejen', only: null }))
  expect(await item(first)).toMatchObject({
    previousTreatments: [{ text: 'Teknisk Udvalg om vejen', committee: null, date: null, itemNumber: null }],
    decidingBody: 'vejen-udvalget',
    history: [quoted],
    guests: [{ ...guest, title: 'Foreningen vejen' }],
    attachmentNote: 'vejen ses på kortet',
  })
  const other = { name: 'Bo Holm', title: null }
  value(await call.item.saveGuests({ itemId: first, guests: [guest, other], was: [guest] }))
  expect((await item(first))?.guests).toEqual([{ ...guest, title: 'Foreningen vejen' }, other])
  value(await call.undo.undo())
  value(await call.undo.undo())
  expect((await meeting()).items).toEqual(before)
  const only = { itemId: first, place: 'history:1', block: 0, nth: 0 }
  expect(code(await call.find.replace({ meetingId, query, by: 'vejen', only }))).toBe('nothing-to-replace')
})

test('feature 53: one hit is replaced alone, and one that is no longer there changes nothing', async () => {
  const { call, meetingId, first, meeting } = await desk()
  const only = { itemId: first, place: 'section:background', block: 0, nth: 0 }
  expect(value(await call.find.replace({ meetingId, query, by: 'vejen', only })).count).toBe(1)
  const after = await meeting()
  expect(after.items.find(({ id }) => id === first)?.title).toBe('Stien ved åen')
  expect(code(await call.find.replace({ meetingId, query, by: 'vejen', only }))).toBe('nothing-to-replace')
  expect(await meeting()).toEqual(after)
})

test('feature 53: a title is never left empty, and then nothing is replaced', async () => {
  const { call, meetingId, first, meeting } = await desk()
  value(await call.item.update({ itemId: first, title: 'Stien', caseNumber: null, access: 'open' }))
  const before = await meeting()
  expect(code(await call.find.replace({ meetingId, query, by: ' ', only: null }))).toBe(
    'title-would-be-empty',
  )
  expect(await meeting()).toEqual(before)
})

test('feature 53: a decision that says another phrase comes to what that phrase says', async () => {
  const { call, meetingId, second, item } = await desk()
  const replace = (sought: string, by: string) =>
    call.find.replace({ meetingId, query: { ...query, text: sought }, by, only: null })
  value(await replace('Godkendt', 'Udsættes'))
  expect((await item(second))?.decision).toMatchObject({ outcome: 'deferred' })
  value(await replace('Udsættes', 'Udsættes til foråret'))
  expect((await item(second))?.decision).toMatchObject({ outcome: null })
})

test('feature 53: in a meeting that is closed to changes nothing is replaced', async () => {
  const { call, meetingId, second, meeting } = await desk()
  value(await call.item.saveDecision({ itemId: second, decision: null }))
  value(await call.meeting.cancel({ meetingId, reason: 'Ingen sager', nextDate: null }))
  const before = await meeting()
  expect(code(await call.find.replace({ meetingId, query, by: 'vejen', only: null }))).toBe(
    'minutes-of-cancelled',
  )
  expect(await meeting()).toEqual(before)
})
