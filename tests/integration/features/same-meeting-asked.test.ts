import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingHead } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { item, meeting } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'

type Call = Awaited<ReturnType<typeof program>>['call']

/** A committee's meeting on 3 March 2026 at 16:30. */
async function planned({ call }: { call: Call }) {
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const when = { date: '2026-03-03', time: '16:30', place: null }
  return { committeeId, meetingId: value(await call.meeting.create({ committeeId, ...when })).id }
}

async function sent(call: Call, meetingId: string) {
  const { fileName, file } = value(await call.documents.forColleague({ meetingId }))
  return { fileName, content: file }
}

async function moveTo(call: Call, meetingId: string, when: Partial<Pick<MeetingHead, 'date' | 'time'>>) {
  const { date, time, place, status } = value(await call.meeting.get({ meetingId })).meeting
  const moved = { date, time, place, status, reason: null, ...when }
  value(await call.meeting.update({ meetingId, ...moved }))
}

/** A meeting that was sent to a colleague and is at both; and what each can do with it. */
async function atBoth() {
  const [mine, theirs] = [await program(), await program()]
  const here = await planned(mine)
  const file = await sent(mine.call, here.meetingId)
  const there = value(await theirs.call.documents.import({ ...file, replace: false })).meetingId
  return { mine: mine.call, theirs: theirs.call, here: here.meetingId, there, ...here }
}

const asked = (result: Result<unknown>) => (result.ok ? null : result.refusal)
const meetings = async (call: Call) => (await call.committee.list()).flatMap((one) => one.meetings)

test('feature 56: a meeting whose time or date a colleague corrected is known when it comes back, and asked about', async () => {
  const { mine, theirs, here, there } = await atBoth()
  await moveTo(theirs, there, { date: '2026-03-10', time: '17:00' })
  const back = await sent(theirs, there)
  expect(asked(await mine.documents.import({ ...back, replace: true }))).toMatchObject({
    code: 'same-meeting-asked',
    message:
      'Er det det samme møde? Filen er gemt fra mødet i Kulturudvalget den 3. marts 2026 kl. 16:30, men er nu af mødet den 10. marts 2026 kl. 17:00. Intet er læst ind.',
    values: { known: true, own: true, meetings: [{ meetingId: here, time: '16:30' }] },
  })
  expect(await meetings(mine)).toHaveLength(1)

  const { lines } = value(await mine.documents.compareImport({ ...back, sameAs: here }))
  expect(lines.map(({ danish }) => danish)).toEqual([
    expect.stringContaining('3. marts 2026'),
    expect.stringContaining('16:30'),
  ])
  expect(code(await mine.documents.import({ ...back, replace: false, sameAs: here }))).toBe(
    'meeting-exists-here',
  )
  expect(value(await mine.documents.import({ ...back, replace: true, sameAs: here })).meetingId).toBe(here)
  const head = async () => value(await mine.meeting.get({ meetingId: here })).meeting
  expect(await head()).toMatchObject({ date: '2026-03-10', time: '17:00' })
  value(await mine.undo.undo())
  expect(await head()).toMatchObject({ date: '2026-03-03', time: '16:30' })
  expect(asked(await mine.documents.import({ ...back, replace: false }))?.code).toBe('same-meeting-asked')
})

test('feature 56: a meeting that was moved here meanwhile is known, also by a third who got it from the second', async () => {
  const { mine, theirs, here, there } = await atBoth()
  const third = await program()
  const onward = await sent(theirs, there)
  const far = value(await third.call.documents.import({ ...onward, replace: false })).meetingId
  await moveTo(mine, here, { time: '15:00' })
  expect(code(await mine.documents.import({ ...(await sent(third.call, far)), replace: false }))).toBe(
    'same-meeting-asked',
  )
  expect(
    asked(await third.call.documents.import({ ...(await sent(mine, here)), replace: false })),
  ).toMatchObject({ values: { known: true, meetings: [{ meetingId: far }] } })
})

test('feature 56: a file that is said to be another meeting is read in as one of its own, which is known by itself', async () => {
  const { mine, theirs, here, there } = await atBoth()
  await moveTo(theirs, there, { time: '17:00' })
  const back = await sent(theirs, there)
  const own = value(await mine.documents.import({ ...back, replace: false, sameAs: null })).meetingId
  expect(own).not.toBe(here)
  const originOf = async (meetingId: string) => {
    const { content } = await sent(mine, meetingId)
    const part = unzipSync(new Uint8Array(await content.arrayBuffer()))['origin.txt']
    return part === undefined ? null : strFromU8(part)
  }
  expect(await originOf(own)).toBe(own)
  expect(await originOf(here)).toBe(here)
  // Now another stands where the file would be, so it can be no third.
  const again = await mine.documents.import({ ...back, replace: false })
  expect(asked(again)).toMatchObject({
    values: { known: false, own: false, meetings: [{ meetingId: here }, { meetingId: own }] },
  })
  expect(code(await mine.documents.compareImport({ ...back, sameAs: here }))).toBe('meeting-exists')
  expect(code(await mine.documents.import({ ...back, replace: true, sameAs: here }))).toBe('meeting-exists')
  expect(value(await mine.documents.compareImport({ ...back, sameAs: own })).lines).toEqual([])
})

test('feature 56: a meeting whose making was undone, or is of another store, is none that is here', async () => {
  const { mine, here } = await atBoth()
  const file = await sent(mine, here)
  for (let step = 0; step < 2; step += 1) value(await mine.undo.undo())
  expect(await meetings(mine)).toHaveLength(0)
  const again = value(await mine.documents.import({ ...file, replace: false })).meetingId
  await moveTo(mine, again, { time: '17:00' })
  expect(asked(await mine.documents.import({ ...file, replace: false }))).toMatchObject({
    values: { known: true, meetings: [{ meetingId: again }] },
  })
})

test('feature 56: the committee was given another name: its meeting is asked about and stays in it', async () => {
  const { mine, theirs, there, here, committeeId } = await atBoth()
  value(await mine.committee.rename({ committeeId, name: 'Kultur og fritid', authority: null }))
  const back = await sent(theirs, there)
  expect(asked(await mine.documents.import({ ...back, replace: false }))).toMatchObject({
    values: { committee: 'Kulturudvalget', meetings: [{ meetingId: here, committee: 'Kultur og fritid' }] },
  })
  expect(value(await mine.documents.compareImport({ ...back, sameAs: here })).lines).toEqual([])
  value(await mine.documents.import({ ...back, replace: true, sameAs: here }))
  expect(await mine.committee.list()).toHaveLength(1)
})

const cases = ['26/101', '26/102', '26/103'].map((caseNumber) => item(`Sag ${caseNumber}`, { caseNumber }))
const fileOf = (head: Partial<MeetingHead>, items = cases) => ({
  fileName: 'møde.json',
  content: new TextDecoder().decode(printMeetingFile(meeting({ meeting: head, items }))),
})

test.each([
  ['another time the same day', { time: '17:00' }, []],
  ['another day, with the same cases', { date: '2026-03-10' }, cases],
])(
  'feature 56: a file that does not say which meeting it is of is asked about: %s',
  async (_, head, items) => {
    const { call } = await program()
    const { meetingId } = value(await call.documents.import({ ...fileOf({}), replace: false }))
    const other = fileOf(head, items)
    expect(asked(await call.documents.import({ ...other, replace: false }))).toMatchObject({
      code: 'same-meeting-asked',
      values: { known: false, own: true, meetings: [{ meetingId, date: '2026-03-03', time: '16:30' }] },
    })
    expect(value(await call.documents.import({ ...other, replace: true, sameAs: meetingId })).meetingId).toBe(
      meetingId,
    )
  },
)

test('feature 56: what a cancelled meeting had on its agenda is read in with the next one unasked', async () => {
  const { call } = await program()
  const cancelled = { status: 'cancelled', cancellation: 'For få kunne komme.' } as const
  value(await call.documents.import({ ...fileOf(cancelled), replace: false }))
  value(await call.documents.import({ ...fileOf({ date: '2026-03-10' }), replace: false }))
  expect(await meetings(call)).toHaveLength(2)
})

test('feature 56: a file from before it said which meeting it is of is read, and one whose word for it is no id', async () => {
  const first = await program()
  const { meetingId } = await planned(first)
  const { fileName, content } = await sent(first.call, meetingId)
  const parts = unzipSync(new Uint8Array(await content.arrayBuffer()))
  const { 'origin.txt': _origin, ...older } = parts
  for (const kept of [older, { ...older, 'origin.txt': new TextEncoder().encode('<møde>') }]) {
    const { call } = await program()
    const file = new File([new Uint8Array(zipSync(kept))], fileName)
    value(await call.documents.import({ fileName, content: file, replace: false }))
    expect(await meetings(call)).toHaveLength(1)
  }
})
