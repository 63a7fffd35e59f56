import { expect, onTestFinished, test } from 'vitest'
import { attachedFiles } from '../../../src-main/store/attached-files.ts'
import { rich } from '../../support/builders/index.ts'
import { code, value } from '../application/support.ts'
import { memoryProgram } from '../random-operations/memory-program.ts'

const minute = 60_000

/** Two meetings of a committee, each with a case; between any two changes a minute passes. */
async function scene() {
  const { call, clock, read, close } = memoryProgram()
  onTestFinished(close)
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const meeting = async (date: string) =>
    value(await call.meeting.create({ committeeId, date, time: null, place: null })).id
  const add = async (meetingId: string, title: string) => {
    clock.pass(minute)
    return value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  }
  const write = async (itemId: string, text: string) => {
    clock.pass(minute)
    return value(await call.item.saveSection({ itemId, key: 'background', body: rich(text) }))
  }
  const here = await meeting('2026-03-03')
  const there = await meeting('2026-04-07')
  const itemHere = await add(here, 'Nyt bibliotek')
  const itemThere = await add(there, 'Svømmehal')
  const files = async () => ({
    here: value(await call.meeting.get({ meetingId: here })).items,
    there: value(await call.meeting.get({ meetingId: there })).items,
  })
  return { call, clock, read, committeeId, meeting, add, write, here, there, itemHere, itemThere, files }
}

test('feature 53: in a meeting the latest done there is undone and done again, whatever was done elsewhere since', async () => {
  const { call, committeeId, write, here, there, itemHere, itemThere, files } = await scene()
  const before = await files()
  await write(itemHere, 'Lys')
  await write(itemThere, 'Vand')
  value(await call.committee.rename({ committeeId, name: 'Fritidsudvalget', authority: null }))
  const after = await files()

  const undone = value(await call.undo.undo({ within: here }))
  expect(undone).toMatchObject({ what: 'Tekst rettet', meetingId: here, meetingIds: [here] })
  expect(await files()).toEqual({ here: before.here, there: after.there })
  expect(undone.meeting).toEqual(value(await call.meeting.get({ meetingId: here })))
  await write(itemThere, 'Vand og varme')
  expect(code(await call.undo.redo({ within: there }))).toBe('nothing-to-redo-in-meeting')
  expect(value(await call.undo.redo({ within: here })).what).toBe('Tekst rettet')
  expect((await files()).here).toEqual(after.here)
  // From the list it stays over everything, the latest first.
  expect(value(await call.undo.undo()).meetingId).toBe(here)
  expect(value(await call.undo.undo()).meetingId).toBe(there)
  expect(value(await call.undo.undo()).what).toBe('Udvalg omdøbt')
})

test('feature 53: where nothing was done in the meeting there is nothing to undo, however much was done elsewhere', async () => {
  const { call, meeting, write, itemHere } = await scene()
  await write(itemHere, 'Lys')
  const unrelated = await meeting('2026-05-05')
  await write(itemHere, 'Lys ved stien')
  expect(code(await call.undo.undo({ within: unrelated }))).toBe('nothing-to-undo-here')
  expect(code(await call.undo.undo({ within: 'et andet møde' }))).toBe('nothing-to-undo-in-meeting')
})

test('feature 53: what touched two meetings is of both, and is not taken back under what was done to it since', async () => {
  const { call, clock, write, here, there, itemHere, files } = await scene()
  clock.pass(minute)
  const sent = value(
    await call.transfer.item({ itemId: itemHere, transfer: 'copied', to: { meetingId: there } }),
  )
  const transferred = await files()
  await write(sent.target?.itemId ?? '', 'Lys')
  const written = await files()
  const refused = await call.undo.undo({ within: here })
  expect(refused).toMatchObject({
    refusal: {
      code: 'later-undone-first',
      message:
        '«Punkt sendt videre» kan ikke fortrydes herfra, for «Tekst rettet» er sket siden i mødet den 7. april 2026 og hænger sammen med det. Intet er ændret.',
      values: { step: 'transfer.item', later: 'item.saveSection', date: '2026-04-07' },
    },
  })
  expect(await files()).toEqual(written)
  value(await call.undo.undo({ within: there }))
  expect(await files()).toEqual(transferred)
  expect(value(await call.undo.undo({ within: here })).what).toBe('Punkt sendt videre')
  // Both are of the meeting it went to, where they are done again in their order.
  expect(value(await call.undo.redo({ within: there })).what).toBe('Punkt sendt videre')
  expect(value(await call.undo.redo({ within: there })).what).toBe('Tekst rettet')
  expect(await files()).toEqual(written)
})

test('feature 53: what touched two meetings is not done again before what was there before it', async () => {
  const { call, clock, write, here, there, itemHere, itemThere, files } = await scene()
  await write(itemThere, 'Vand')
  clock.pass(minute)
  value(await call.transfer.item({ itemId: itemHere, transfer: 'copied', to: { meetingId: there } }))
  const after = await files()
  value(await call.undo.undo({ within: there }))
  value(await call.undo.undo({ within: there }))
  expect(code(await call.undo.redo({ within: here }))).toBe('later-redone-first')
  expect(value(await call.undo.redo({ within: there })).what).toBe('Tekst rettet')
  expect(value(await call.undo.redo({ within: here })).what).toBe('Punkt sendt videre')
  expect(await files()).toEqual(after)
})

test('feature 53: what made a revision of a meeting is undone as the step it is, and only while nothing was done there since', async () => {
  const { call, clock, add, write, here, itemHere, itemThere, files } = await scene()
  await add(here, 'Museum')
  const before = await files()
  clock.pass(minute)
  const { revision } = value(await call.item.remove({ itemId: itemHere }))
  const removed = await files()
  const undo = () => call.undo.undo({ within: here, revision })
  await write(itemThere, 'Vand')
  expect(value(await undo()).operation).toBe('item.remove')
  expect((await files()).here).toEqual(before.here)
  expect(code(await undo())).toBe('done-since')
  expect(value(await call.undo.undo({ within: here })).operation).toBe('item.add')
  value(await call.undo.redo({ within: here }))
  expect(value(await call.undo.redo({ within: here })).operation).toBe('item.remove')
  expect((await files()).here).toEqual(removed.here)
  value(await call.undo.undo({ within: here }))
  // Two saves in quick succession are one step, of which the last is not undone alone.
  const mark = async (publicTitle: string) => {
    const marks = { group: null, lateReason: null, withdrawn: false, publicTitle }
    return value(await call.item.saveMarks({ itemId: itemHere, ...marks })).revision
  }
  await mark('Et bibliotek')
  const second = await mark('En sag')
  expect(code(await call.undo.undo({ within: here, revision: second }))).toBe('done-since')
})

test('feature 11: an item added where the numbers run on is undone from its meeting, and the numbers of later meetings follow', async () => {
  const { call, clock, committeeId, meeting, add, here, there } = await scene()
  const { settings } = value(await call.committee.get({ committeeId }))
  const numbering = { per: 'year', start: 1 } as const
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, numbering } }))
  const first = async (meetingId: string) =>
    value(await call.meeting.get({ meetingId })).items.map(({ number }) => number)[0]
  await add(here, 'Museum')
  const [was = 0, size] = [
    await first(there),
    value(await call.meeting.get({ meetingId: there })).items.length,
  ]
  clock.pass(minute)
  const later = await meeting('2026-05-05')
  await add(there, 'Bad')
  expect(await first(later)).toBe(was + size + 1)
  const undone = value(await call.undo.undo({ within: here }))
  expect(undone.what).toBe('Punkt tilføjet')
  expect(undone.meetingIds).toContain(later)
  expect([await first(there), await first(later)]).toEqual([was - 1, was + size])
  value(await call.undo.undo({ within: there }))
  expect([await first(there), await first(later)]).toEqual([was - 1, was + size - 1])
  value(await call.undo.redo({ within: here }))
  expect([await first(there), await first(later)]).toEqual([was, was + size])
  value(await call.undo.redo({ within: there }))
  expect([await first(there), await first(later)]).toEqual([was, was + size + 1])
  // What was sent keeps its numbers.
  value(await call.stage.send({ meetingId: there }))
  value(await call.undo.undo({ within: here }))
  expect([await first(there), await first(later)]).toEqual([was, was + size + 1])
})

test('feature 53: a text taken back by itself leaves nothing to undo, also while another meeting is written in', async () => {
  const { call, clock, write, here, itemHere, itemThere } = await scene()
  let { revision: base } = await write(itemHere, 'Lys')
  const save = async (text: string) => {
    clock.pass(minute)
    base = value(
      await call.item.saveSection({ itemId: itemHere, key: 'summary', body: rich(text), base }),
    ).revision
    await write(itemThere, `Vand ${text}`)
  }
  await save('Kort')
  await save('Kort og godt')
  await save('Kort')
  expect(value(await call.undo.undo({ within: here })).what).toBe('Tekst rettet')
  const item = value(await call.meeting.get({ meetingId: here })).items.find(({ id }) => id === itemHere)
  const bodies = item?.sections.map(({ key, body }) => [key, body])
  expect(bodies).toContainEqual(['background', rich('Lys')])
  expect(bodies).toContainEqual(['summary', null])
})

test('feature 53: a file attached in two meetings is still known in the other when it is undone in one', async () => {
  const { call, clock, read, here, there, itemHere, itemThere } = await scene()
  const attach = async (itemId: string) => {
    clock.pass(minute)
    const file = new File(['et kort'], 'kort.txt')
    value(await call.attachment.add({ itemId, entry: null, title: 'Kort', file }))
  }
  await attach(itemHere)
  await attach(itemThere)
  expect(value(await call.undo.undo({ within: here })).what).toBe('Bilag tilføjet')
  expect(attachedFiles(read, there).map(({ size }) => size)).toEqual([7])
})

test('feature 53: the log tells that a meeting was cancelled and that it was taken back', async () => {
  const { call, clock, here } = await scene()
  clock.pass(minute)
  value(await call.meeting.cancel({ meetingId: here, reason: 'Sne.', nextDate: null }))
  clock.pass(minute)
  value(await call.undo.undo({ within: here }))
  const [latest] = value(await call.versions.log({ meetingId: here }))
  expect(latest).toMatchObject({ what: 'undo.undo', words: 'Møde aflyst', detail: 'meeting.cancel' })
})

test('feature 53: a meeting made since, which took up what waited here, is not taken away from here', async () => {
  const { call, clock, meeting, here, itemHere } = await scene()
  clock.pass(minute)
  value(
    await call.transfer.item({
      itemId: itemHere,
      transfer: 'deferred',
      to: { date: '2026-06-02' },
    }),
  )
  clock.pass(minute)
  const made = await meeting('2026-06-02')
  const refused = await call.undo.undo({ within: here })
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: 'made-another-meeting', values: { date: '2026-06-02' } },
  })
  expect(value(await call.meeting.get({ meetingId: made })).items.map(({ title }) => title)).toContain(
    'Nyt bibliotek',
  )
  // From the list it goes, and then the deferral can be undone here.
  expect(value(await call.undo.undo()).operation).toBe('meeting.create')
  expect(value(await call.undo.undo({ within: here })).operation).toBe('transfer.item')
})
