import { expect, test } from 'vitest'
import type { Result } from '../../../src-main/domain/result.ts'
import { english } from '../../../src-renderer/words/english/english.ts'
import { rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

const { told } = english

/** What the window says of a refusal in English. */
function words(result: Result<unknown>): string {
  if (result.ok) throw new Error('not refused')
  const { message, wayOut } = told.refusal(result.refusal)
  return `${message} ${wayOut}`
}

test('feature 55: what the program refuses is told in English, each in its own words', async () => {
  const { call, committeeId, meeting, add, advance } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-03-03')
  const itemId = await add(meetingId, 'Havnen')
  const again = { committeeId, date: '2026-03-03', time: '16:30', place: null }
  expect(words(await call.meeting.create(again))).toBe(
    'Kulturudvalget already has a meeting on 3 March 2026 at 16:30. It has not changed. Open the meeting that is there, or choose another date or another time.',
  )
  expect(words(await call.committee.create({ name: 'Kulturudvalget', authority: null }))).toBe(
    'There is already a committee named Kulturudvalget. Nothing has changed. Use the committee that is there, or write another name.',
  )
  expect(words(await call.item.remove({ itemId: 'x' }))).toBe(
    'The item does not exist. Nothing has changed. Choose it in the list, which shows what there is.',
  )
  expect(words(await advance(meetingId, 'held'))).toBe(
    'The meeting stands as ‘draft’, and a stage cannot be skipped. Nothing has changed. Set the meeting to ‘sent’ first.',
  )
  expect(words(await call.stage.compare({ meetingId }))).toBe(
    'There is no sent agenda of the meeting here in the program. Nothing has changed. Send the agenda first. The program cannot compare with an agenda sent from somewhere else.',
  )
  const clock = { startedAt: '17:00', endedAt: '16:30', endTime: null, breaks: [] }
  expect(words(await call.meeting.saveClock({ meetingId, ...clock }))).toBe(
    'The meeting ends at 16:30, before it begins at 17:00. The times have not been saved. Correct one of the two times.',
  )
  const to = { date: '2026-02-24' }
  expect(words(await call.transfer.item({ itemId, transfer: 'moved', to }))).toBe(
    'The item cannot be deferred or moved to 24 February 2026, which is before the meeting. Nothing has changed. Choose a later date.',
  )
  const file = new File([], 'kort.pdf')
  expect(words(await call.attachment.add({ itemId, entry: null, title: 'Kort', file }))).toBe(
    'The file ‘kort.pdf’ is empty and has not been attached. The other attachments have not changed. Check that the file has been saved completely, and choose it again.',
  )
  const kage = { fileName: 'kage.txt', content: 'Opskrift på kage', replace: false }
  expect(words(await call.documents.import(kage))).toBe(
    '‘kage.txt’ could not be read as minutes: the text has no ‘Punkt 1’, no date of the meeting and no committee. Nothing has changed. Choose minutes as text or Markdown, or what Referent has saved: a meeting file, Word or PDF for the archive.',
  )
  value(await call.stage.send({ meetingId }))
  value(await advance(meetingId, 'held'))
  value(await advance(meetingId, 'minutes-draft'))
  expect(words(await advance(meetingId, 'approved'))).toBe(
    'The minutes cannot be closed: a decision is missing under items 1 and 2. Nothing has changed. Write the decisions that are missing, and then close the minutes.',
  )
})

test('feature 55: what the checks find, an export tells and an undo took back is told in English', async () => {
  const { call, meeting, add, get } = await committeeAtWork()
  const { id: meetingId } = await meeting('2026-04-08')
  const itemId = await add(meetingId, 'Havnen')
  const item = (await get(meetingId)).items.find(({ id }) => id === itemId)
  const key = item?.sections[0]?.key ?? ''
  value(await call.item.saveSection({ itemId, key, body: rich('HUSK prisen') }))
  const findings = value(await call.meeting.check({ meetingId }))
  expect(findings.filter(({ told: known }) => known === undefined)).toEqual([])
  const leftover = findings.find(({ rule }) => rule === 'leftover-text')
  expect(leftover && told.finding(leftover, true)).toBe(
    `${item?.sections[0]?.heading}: ‘HUSK prisen’ looks like help text from a template. Delete it, or write what must stand there.`,
  )
  const deadline = value(await call.meeting.deadline({ meetingId }))
  expect([told.said(deadline.message), told.said(deadline.reason)]).toEqual([
    'The agenda must be sent within 35 days.',
    '4 weekdays before the meeting, Saturday not included; Maundy Thursday, Good Friday and Easter Monday are not weekdays',
  ])
  const wanted = { meetingId, kind: 'agenda', format: 'html', audience: 'internal' } as const
  const { accessibility } = value(await call.documents.export(wanted))
  expect(accessibility.meets.map(told.said).slice(1)).toEqual([
    'The language is Danish, so the words are pronounced in Danish.',
    expect.stringMatching(/^\d+ headings? to jump between: /),
    expect.stringMatching(/list/),
    expect.stringMatching(/table/),
    'No pictures.',
    'No links.',
  ])
  expect(told.step(value(await call.undo.undo()))).toBe('Text changed')
})
