import { expect, onTestFinished, test } from 'vitest'
import type { News } from '../../../src-main/contract/changes.ts'
import { member, rich } from '../../support/builders/index.ts'
import { program, value } from '../application/support.ts'
import { type Call, openProgram } from '../random-operations/open-program.ts'
import { undoable } from './undo-operations.ts'

/** A window that follows: `news` is what it has been told after where it began, once `act` is done. */
async function following(call: Call) {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const told = await call.changes.follow(undefined, { signal: ending.signal })
  const next = async (): Promise<News> => {
    const { value: news, done } = await told.next()
    if (done) throw new Error('the news ended')
    return news
  }
  return { begun: await next(), next }
}

async function scene() {
  const { call, clock, close } = await openProgram()
  onTestFinished(close)
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const day = { date: '2026-03-03', time: '16:30', place: null }
  const meeting = value(await call.meeting.create({ committeeId, ...day }))
  const meetingId = meeting.id
  value(
    await call.meeting.saveParticipants({
      meetingId,
      participants: [member('Mona Vang', { party: 'X' }), member('Ib Skov', { party: 'Z' })],
    }),
  )
  const add = async (title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  const itemId = await add('Nyt bibliotek')
  const spareId = await add('Svømmehal')
  clock.pass(60_000)
  return { call, clock, committeeId, meetingId, itemId, spareId, announcementsId: meeting.items[0]?.id ?? '' }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Every meeting as a window may show it; their heads, and the committees. */
async function seen(call: Call) {
  const committees = await call.committee.list()
  const details = await Promise.all(committees.map(({ id }) => call.committee.get({ committeeId: id })))
  const ids = committees.flatMap(({ meetings }) => meetings.map(({ id }) => id))
  const meetings = await Promise.all(
    ids.map(async (id) => [id, await call.meeting.get({ meetingId: id })] as const),
  )
  const heads = committees.map(({ meetings: lines, ...rest }) => [
    rest,
    lines.map(({ id, head }) => [id, head]),
  ])
  return { heads: { heads, details }, meetings: new Map(meetings) }
}

test.each(Object.entries(undoable))(
  'feature 55: %s is told to every window: which meetings changed, and whether their heads or a committee did',
  async (_name, [_what, act, prepare]) => {
    const at = await scene()
    const { call } = at
    await prepare?.(at)
    const window = await following(call)
    const before = await seen(call)
    await act(at)
    const after = await seen(call)
    const { at: last } = (await following(call)).begun
    const news: News[] = []
    while (news.at(-1)?.at !== last) news.push(await window.next())

    const told = new Map(news.flatMap(({ meetings }) => meetings.map(({ id, revision }) => [id, revision])))
    for (const [id, meeting] of after.meetings) {
      if (isSame(meeting, before.meetings.get(id)) || news.some(({ heads }) => heads)) continue
      expect(told.get(id)).toBe(value(meeting).revision)
    }
    if (!isSame(after.heads, before.heads)) expect(news.some(({ heads }) => heads)).toBe(true)
    expect(news.some(({ restored }) => restored)).toBe(false)
  },
)

test('feature 55: what only reads, and what is refused, is told to nobody', async () => {
  const { call, meetingId, itemId } = await scene()
  const { begun } = await following(call)
  await call.meeting.get({ meetingId })
  await call.meeting.check({ meetingId })
  await call.item.restore({ itemId: 'findes-ikke' })
  expect((await following(call)).begun.at).toBe(begun.at)
  await call.item.move({ itemId, position: 0 })
  expect((await following(call)).begun.at).toBe(begun.at + 1)
})

test('feature 55: a save of a text does not have every list read again', async () => {
  const { call, meetingId, itemId } = await scene()
  const window = await following(call)
  await call.item.saveInternalNote({ itemId, internalNote: rich('Spørg centret') })
  const { revision } = value(await call.meeting.get({ meetingId }))
  expect(await window.next()).toMatchObject({ meetings: [{ id: meetingId, revision }], heads: false })
})

test('feature 55: undo and redo are told, and that a meeting is not there any more', async () => {
  const { call, committeeId } = await scene()
  const { id } = value(
    await call.meeting.create({ committeeId, date: '2026-04-07', time: null, place: null }),
  )
  const window = await following(call)
  value(await call.undo.undo())
  expect(await window.next()).toMatchObject({ meetings: [{ id, revision: null }], heads: true })
  value(await call.undo.redo())
  const { revision } = value(await call.meeting.get({ meetingId: id }))
  expect(await window.next()).toMatchObject({ meetings: [{ id, revision }], heads: true })
})

test('feature 55: a restored backup is told as such, also as the first change there was', async () => {
  const { call } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const { name } = value(await call.program.backUpNow())
  value(await call.committee.rename({ committeeId, name: 'Fritidsudvalget', authority: null }))
  const window = await following(call)
  value(await call.program.restoreBackup({ name }))
  expect(await window.next()).toMatchObject({ restored: true, heads: true })
})

test('feature 55: a window that was away is told by the count whether it missed anything', async () => {
  const { call, itemId } = await scene()
  const first = await following(call)
  const again = await following(call)
  expect(again.begun.at).toBe(first.begun.at)
  value(await call.item.move({ itemId, position: 0 }))
  expect((await following(call)).begun.at).toBeGreaterThan(first.begun.at)
})

test('feature 55: an import that was undone is told by when it was done, as its report says', async () => {
  const { call, clock, meetingId } = await scene()
  const wanted = { kind: 'minutes', format: 'json', audience: 'internal' } as const
  const { fileName, file } = value(await call.documents.export({ meetingId, ...wanted }))
  const first = value(await call.documents.import({ fileName, content: file, replace: true }))
  clock.pass(60_000)
  const second = value(await call.documents.import({ fileName, content: file, replace: true }))
  expect(second.at).toBeGreaterThan(first.at)
  const { next } = await following(call)
  value(await call.undo.undo())
  expect((await next()).undone).toEqual([{ name: 'documents.import', at: second.at }])
})
