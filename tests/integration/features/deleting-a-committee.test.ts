import { expect, test } from 'vitest'
import { dataFolderAt } from '../../../src-main/store/data-folder.ts'
import { openDatabase } from '../../../src-main/store/open-database.ts'
import { fullMeeting, rich } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'
import { worldOf } from '../random-operations/world.ts'

type Call = Awaited<ReturnType<typeof program>>['call']

/** Kulturudvalget with a meeting that has all a meeting can have, and a draft; and Teknikudvalget with an item that came from there. */
async function scene(status: 'draft' | 'approved' = 'draft') {
  const { call, close, dataFolder } = await program()
  const full = fullMeeting()
  const content = JSON.stringify({
    format: 'referent-meeting',
    version: 1,
    ...full,
    meeting: { ...full.meeting, status },
  })
  const { meetingId } = value(await call.documents.import({ fileName: 'møde.json', content, replace: false }))
  const { committeeId, items } = value(await call.meeting.get({ meetingId }))
  const itemId = items[1]?.id ?? ''
  if (status === 'draft')
    value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Havnebassinet.') }))
  const file = new File(['Tegning'], 'tegning.txt')
  if (status === 'draft') value(await call.attachment.add({ itemId, entry: null, title: 'Tegning', file }))
  value(await call.spelling.learn({ committeeId, word: 'havnebassin' }))
  const other = value(await call.committee.create({ name: 'Teknikudvalget', authority: null })).committeeId
  const day = { date: '2026-06-02', time: null, place: null }
  const theirs = value(await call.meeting.create({ committeeId: other, ...day })).id
  if (status === 'draft')
    value(await call.transfer.item({ itemId, transfer: 'copied', to: { meetingId: theirs } }))
  return { call, close, dataFolder, committeeId, meetingId, itemId, other, theirs }
}

async function names(call: Call): Promise<string[]> {
  return (await call.committee.list()).map(({ committee }) => committee.name)
}

test('a committee goes with all that is its own, is found by no search, and comes back whole by one undo', async () => {
  const { call, committeeId, meetingId, itemId, theirs } = await scene()
  const counted = value(await call.committee.deletion({ committeeId }))
  expect(counted).toEqual({ meetings: 1, items: 4, attachments: 5, problem: null })
  const before = await worldOf(call)
  const versions = value(await call.versions.ofItem({ itemId }))
  expect(versions).not.toEqual([])
  const revision = value(await call.meeting.get({ meetingId: theirs })).revision
  const found = async () =>
    (await call.search.find({ text: 'havnebassinet' })).hits.map((hit) => hit.meetingId)
  expect((await found()).toSorted()).toEqual([meetingId, theirs].toSorted())

  expect(code(await call.committee.delete({ committeeId }))).toBe('committee-name-differs')
  expect(code(await call.committee.delete({ committeeId, name: 'Kultur' }))).toBe('committee-name-differs')
  expect(await worldOf(call)).toEqual(before)
  value(await call.committee.delete({ committeeId, name: ' kulturudvalget ' }))

  expect(await names(call)).toEqual(['Teknikudvalget'])
  expect(code(await call.committee.get({ committeeId }))).toBe('committee-not-found')
  expect(code(await call.meeting.get({ meetingId }))).toBe('meeting-not-found')
  expect(await found()).toEqual([theirs])
  const copy = value(await call.meeting.get({ meetingId: theirs }))
  expect(copy.revision).toBeGreaterThan(revision)
  const [link] = copy.items.flatMap(({ links }) => links).filter(({ transfer }) => transfer === 'copied')
  expect(link).toMatchObject({ committee: 'Kulturudvalget', date: '2026-03-03', direction: 'from' })

  expect(value(await call.undo.undo()).what).toBe('Udvalg slettet')
  expect(await worldOf(call)).toEqual(before)
  expect(value(await call.versions.ofItem({ itemId }))).toEqual(versions)
  expect((await found()).toSorted()).toEqual([meetingId, theirs].toSorted())
  value(await call.undo.redo())
  expect(await names(call)).toEqual(['Teknikudvalget'])
  value(await call.undo.undo())
  expect(await worldOf(call)).toEqual(before)
})

test('nothing of a deleted committee is left in the file when the program is opened anew', async () => {
  const { call, close, dataFolder, committeeId, meetingId } = await scene()
  const former = 'tager stilling til et kulturhus'
  value(await call.committee.delete({ committeeId, name: 'Kulturudvalget' }))
  await close()
  const left = () => rowsWith(dataFolder, [former, committeeId, meetingId])
  // Its versions and its log wait for an undo, which can come until the program is closed.
  expect(left()).not.toEqual([])
  const again = await program(dataFolder)
  await again.close()
  expect(left()).toEqual([])
})

/** The tables of a store in which any of some words stands. */
function rowsWith(dataFolder: string, words: readonly string[]): string[] {
  const database = openDatabase(dataFolderAt(dataFolder).database)
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    .pluck()
    .all()
    .map(String)
  const found = tables.filter((table) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .some((row) => words.some((word) => JSON.stringify(row).includes(word))),
  )
  database.close()
  return found
}

test('an empty committee goes without its name being typed', async () => {
  const { call } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Fejludvalget', authority: null }))
  expect(value(await call.committee.deletion({ committeeId }))).toMatchObject({ meetings: 0, problem: null })
  value(await call.committee.delete({ committeeId }))
  expect(await names(call)).toEqual([])
  value(await call.undo.undo())
  expect(await names(call)).toEqual(['Fejludvalget'])
})

test('a committee with a meeting on record stays, until that is set back to a draft with a reason', async () => {
  const { call, committeeId, meetingId } = await scene('approved')
  const refused = await call.committee.delete({ committeeId, name: 'Kulturudvalget' })
  expect(code(refused)).toBe('committee-on-record')
  expect(value(await call.committee.deletion({ committeeId })).problem?.code).toBe('committee-on-record')
  value(await call.stage.advance({ meetingId, to: 'minutes-draft', reason: 'Prøve' }))
  expect(code(await call.committee.delete({ committeeId, name: 'Kulturudvalget' }))).toBe(
    'committee-on-record',
  )
  value(await call.stage.advance({ meetingId, to: 'draft', reason: 'Prøve' }))
  value(await call.committee.delete({ committeeId, name: 'Kulturudvalget' }))
  expect(await names(call)).toEqual(['Teknikudvalget'])
})

test('the sample committee goes whatever was tried in it', async () => {
  const { call } = await program()
  const { meetingId } = value(await call.program.createSample())
  const { committeeId, committee } = value(await call.meeting.get({ meetingId }))
  value(await call.stage.advance({ meetingId, to: 'draft', reason: 'Prøve' }))
  value(await call.stage.send({ meetingId }))
  value(await call.committee.delete({ committeeId, name: committee.name }))
  expect(await names(call)).toEqual([])
  value(await call.undo.undo())
  expect(value(await call.meeting.get({ meetingId })).sent).toHaveLength(1)
  value(await call.undo.redo())
  expect(await names(call)).toEqual([])
})

test('a backup holds the committee as it was just before, and nothing is deleted without one', async () => {
  const { call, committeeId } = await scene()
  expect(await call.program.backups()).toEqual([])
  value(await call.committee.delete({ committeeId, name: 'Kulturudvalget' }))
  const [copy, ...others] = await call.program.backups()
  expect(others).toEqual([])
  const inside = value(await call.program.lookInBackup({ name: copy?.name ?? '' }))
  expect(JSON.stringify(inside)).toContain('Kulturudvalget')
})

test('the deletion alone is taken back: nothing that was done since is, also not another deletion', async () => {
  const { call, committeeId, other, theirs } = await scene()
  const back = () => call.undo.undo({ deletion: committeeId })
  value(await call.committee.delete({ committeeId, name: 'Kulturudvalget' }))
  const meeting = value(
    await call.meeting.create({ committeeId: other, date: '2026-09-01', time: null, place: null }),
  )
  expect(code(await back())).toBe('done-since-deletion')
  expect(value(await call.meeting.get({ meetingId: meeting.id })).id).toBe(meeting.id)
  value(await call.undo.undo())
  value(await back())
  expect(await names(call)).toEqual(['Kulturudvalget', 'Teknikudvalget'])
  value(await call.committee.delete({ committeeId, name: 'Kulturudvalget' }))
  value(await call.committee.delete({ committeeId: other, name: 'Teknikudvalget' }))
  expect(code(await back())).toBe('done-since-deletion')
  value(await call.undo.undo({ deletion: other }))
  expect(value(await call.meeting.get({ meetingId: theirs })).id).toBe(theirs)
})
