import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { rich } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'

/** A meeting with an attached file, and that meeting as a file for a colleague. */
async function sentMeeting() {
  const { call } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const { id } = value(
    await call.meeting.create({ committeeId, date: '2026-03-03', time: null, place: null }),
  )
  const added = { meetingId: id, kind: 'case', title: 'Nyt bibliotek', beforeItemId: null } as const
  const { itemId } = value(await call.item.add(added))
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Byggeriet er udsat til maj.') }))
  const file = new File(['Plan over salen'], 'plan.txt')
  value(await call.attachment.add({ itemId, entry: null, title: 'Plan', file }))
  const bundle = value(await call.documents.forColleague({ meetingId: id }))
  return { call, meetingId: id, itemId, bundle }
}

test('feature 56: a meeting sent as one file stands in a colleague’s program with its attachments’ files', async () => {
  const { bundle } = await sentMeeting()
  expect(bundle.fileName).toBe('2026-03-03 Kulturudvalget.referent')
  expect(bundle.missing).toEqual([])
  const { call } = await program()
  const report = value(
    await call.documents.import({ fileName: bundle.fileName, content: bundle.file, replace: false }),
  )
  const { items } = value(await call.meeting.get({ meetingId: report.meetingId }))
  const [attached] = items.find(({ title }) => title === 'Nyt bibliotek')?.attachments ?? []
  const read = value(
    await call.attachment.read({ sha256: attached?.sha256 ?? '', fileName: attached?.fileName ?? '' }),
  )
  expect(await read.file.text()).toBe('Plan over salen')
  expect(read.file.name).toBe('plan.txt')
})

test('feature 56: taken back in, the differences are told first, and the meeting is replaced as one step', async () => {
  const mine = await sentMeeting()
  const colleague = await program()
  const from = mine.bundle
  const theirs = value(
    await colleague.call.documents.import({ fileName: from.fileName, content: from.file, replace: false }),
  ).meetingId
  const { items } = value(await colleague.call.meeting.get({ meetingId: theirs }))
  const itemId = items.find(({ title }) => title === 'Nyt bibliotek')?.id ?? ''
  const text = { itemId, key: 'summary', body: rich('Byggeriet er udsat til juni.') }
  value(await colleague.call.item.saveSection(text))
  value(
    await colleague.call.item.add({ meetingId: theirs, kind: 'case', title: 'Ny scene', beforeItemId: null }),
  )
  const back = value(await colleague.call.documents.forColleague({ meetingId: theirs }))
  const source = { fileName: back.fileName, content: back.file }

  expect(code(await mine.call.documents.import({ ...source, replace: false }))).toBe('meeting-exists-here')
  const compared = value(await mine.call.documents.compareImport(source))
  expect(compared.lines.map(({ danish }) => danish)).toEqual([
    expect.stringContaining('«Ny scene» er føjet til'),
  ])
  expect(compared.texts).toEqual([
    {
      place: expect.objectContaining({ danish: expect.stringContaining('«Nyt bibliotek»') }),
      now: rich('Byggeriet er udsat til maj.'),
      incoming: rich('Byggeriet er udsat til juni.'),
    },
  ])
  const titles = async () =>
    value(await mine.call.meeting.get({ meetingId: mine.meetingId })).items.map(({ title }) => title)
  expect(await titles()).not.toContain('Ny scene')
  value(await mine.call.documents.import({ ...source, replace: true }))
  expect(await titles()).toContain('Ny scene')
  value(await mine.call.undo.undo())
  expect(await titles()).not.toContain('Ny scene')
  const again = value(await mine.call.documents.compareImport(source))
  expect(again.texts).toEqual(compared.texts)
})

test('feature 56: what a colleague’s file replaces is among the versions, and an item it does not have is put back from the log', async () => {
  const { call, meetingId, itemId, bundle } = await sentMeeting()
  const write = async (words: string) =>
    value(await call.item.saveSection({ itemId, key: 'summary', body: rich(words) }))
  await write('Byggeriet er udsat til juli.')
  const own = { meetingId, kind: 'case', title: 'Ny scene', beforeItemId: null } as const
  const { itemId: ownId } = value(await call.item.add(own))
  value(await call.item.saveSection({ itemId: ownId, key: 'summary', body: rich('Scenen er min.') }))
  value(await call.documents.import({ fileName: bundle.fileName, content: bundle.file, replace: true }))

  const [history] = value(await call.versions.ofItem({ itemId }))
  const seen = (history?.versions ?? []).map(async ({ id: versionId }) =>
    plainText(value(await call.versions.look({ itemId, versionId })).kept),
  )
  expect(await Promise.all(seen)).toEqual(['Byggeriet er udsat til juli.', 'Byggeriet er udsat til maj.'])
  const versionId = history?.versions[0]?.id ?? 0
  const { items } = value(await call.versions.restore({ itemId, versionId }))
  const restored = items.find(({ id }) => id === itemId)?.sections.find(({ key }) => key === 'summary')
  expect(restored?.body).toEqual(rich('Byggeriet er udsat til juli.'))
  expect(items.map(({ title }) => title)).not.toContain('Ny scene')

  const log = async () => value(await call.versions.log({ meetingId }))
  const removed = (await log()).find(({ what }) => what === 'item.remove')
  expect(removed).toMatchObject({ title: 'Ny scene', removedItemId: ownId })
  const back = value(await call.item.restore({ itemId: ownId })).items.find(({ id }) => id === ownId)
  expect(back?.sections.find(({ key }) => key === 'summary')?.body).toEqual(rich('Scenen er min.'))
  expect((await log()).map(({ removedItemId }) => removedItemId)).not.toContain(ownId)
})

test('feature 56: a replaced meeting keeps the agenda it was sent with, the links of its items and their former files', async () => {
  const { call, meetingId, itemId } = await sentMeeting()
  const next = value(await call.meeting.get({ meetingId })).committeeId
  const later = value(
    await call.meeting.create({ committeeId: next, date: '2026-04-07', time: null, place: null }),
  )
  value(await call.transfer.item({ itemId, transfer: 'copied', to: { meetingId: later.id } }))
  const file = new File(['Ny plan over salen'], 'plan2.txt')
  const place = { itemId, entry: null, position: 0 }
  value(await call.attachment.replace({ ...place, file }))
  value(await call.stage.send({ meetingId }))
  const links = value(await call.transfer.links({ itemId }))
  const differences = value(await call.stage.compare({ meetingId }))
  const bundle = value(await call.documents.forColleague({ meetingId }))
  value(await call.documents.import({ fileName: bundle.fileName, content: bundle.file, replace: true }))
  expect(value(await call.transfer.links({ itemId }))).toEqual(links)
  expect(links[0]?.other?.meetingId).toBe(later.id)
  expect(value(await call.stage.compare({ meetingId }))).toEqual(differences)
  expect(value(await call.attachment.versions(place)).map(({ fileName }) => fileName)).toEqual(['plan.txt'])
})

test('feature 56: a plain meeting file is compared too, and one that says the same has no differences', async () => {
  const { call, meetingId } = await sentMeeting()
  const kind = { kind: 'minutes', format: 'json', audience: 'internal' } as const
  const { file, fileName } = value(await call.documents.export({ meetingId, ...kind }))
  const same = value(await call.documents.compareImport({ fileName, content: file }))
  expect(same).toMatchObject({ meetingId, lines: [], texts: [] })
})

test('feature 56: a file that is cut off is refused, and one whose attachment was exchanged is not taken for it', async () => {
  const { call, bundle } = await sentMeeting()
  const bytes = new Uint8Array(await bundle.file.arrayBuffer())
  const named = (content: Uint8Array) => ({
    fileName: bundle.fileName,
    content: new File([new Uint8Array(content)], bundle.fileName),
  })
  expect(code(await call.documents.compareImport(named(bytes.slice(0, -40))))).toBe('bundle-damaged')

  const parts = unzipSync(bytes)
  const exchanged = Object.entries(parts).map(([name, part]) => {
    return [name, name.startsWith('files/') ? new TextEncoder().encode('Noget andet') : part] as const
  })
  const other = await program()
  const source = named(zipSync(Object.fromEntries(exchanged)))
  value(await other.call.documents.import({ ...source, replace: false }))
  const troubles = await other.call.attachment.health({ thorough: false })
  expect(troubles).toHaveLength(1)
  expect(JSON.stringify(troubles)).toContain('Plan')
})
