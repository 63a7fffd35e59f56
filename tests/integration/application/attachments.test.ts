import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attachment, entry } from '../../support/builders/index.ts'
import { code, program, value } from './support.ts'

async function announcements() {
  const { call, dataFolder } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const meeting = value(
    await call.meeting.create({ committeeId, date: '2026-03-03', time: null, place: null }),
  )
  const itemId = meeting.items[0]?.id ?? ''
  const attach = (where: number | null, title: string) =>
    call.attachment.add({ itemId, entry: where, title, file: new File(['Notat om havnen'], 'notat.txt') })
  return { call, dataFolder, itemId, attach }
}

test('an attached file is read back as it was, and stored once', async () => {
  const { call, dataFolder, attach } = await announcements()
  const [first] = value(await attach(null, 'Notat'))?.items[0]?.attachments ?? []
  value(await attach(null, 'Samme notat'))
  const wanted = { sha256: first?.sha256 ?? '', fileName: first?.fileName ?? '' }
  const { file } = value(await call.attachment.read(wanted))
  expect([file.name, await file.text()]).toEqual(['notat.txt', 'Notat om havnen'])
  expect(readdirSync(join(dataFolder, 'files'), { recursive: true })).toHaveLength(2)
  rmSync(join(dataFolder, 'files'), { recursive: true })
  expect(code(await call.attachment.read(wanted))).toBe('file-missing')
})

test('an attachment of an entry is labelled by item and entry, and gets a place on the paper', async () => {
  const { call, itemId, attach } = await announcements()
  expect(code(await attach(1, 'Notat'))).toBe('entry-not-found')
  value(await call.item.saveEntries({ itemId, entries: [entry('Ingen bilag.'), entry('Et bilag.')] }))
  const item = value(await attach(2, 'Notat')).items[0]
  expect(item?.entries[1]?.attachments).toMatchObject([
    { label: '1.2', title: 'Notat', fileName: 'notat.txt' },
  ])
  expect(item?.sections.map(({ key }) => key)).toEqual(['description', 'decision', 'attachment-list'])
})

test('a hash that is not in the data folder is refused', async () => {
  const { call, itemId } = await announcements()
  const attachments = [attachment('Notat', { sha256: 'a'.repeat(64), fileName: 'notat.txt' })]
  expect(code(await call.attachment.saveAll({ itemId, entry: null, attachments }))).toBe('file-unknown')
  const entries = [entry('Et bilag.', attachments)]
  expect(code(await call.item.saveEntries({ itemId, entries }))).toBe('file-unknown')
})
