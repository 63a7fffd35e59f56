import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { titleOfFile } from '../../../src-main/domain/attachments/title-of-file.ts'
import { attachmentCountLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import { entry, rich } from '../../support/builders/index.ts'
import { code, program, value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

async function caseWithAttachments() {
  const work = await committeeAtWork()
  const { id: meetingId } = await work.meeting('2026-03-03')
  const itemId = await work.add(meetingId, 'Havnens pris')
  const { attachment } = work.call
  const at = (position: number, where: number | null = null) => ({ itemId, entry: where, position })
  const attach = async (name: string, text: string, where: number | null = null) =>
    value(
      await attachment.add({ itemId, entry: where, title: titleOfFile(name), file: new File([text], name) }),
    )
  const replace = async (position: number, name: string, text: string) =>
    value(await attachment.replace({ ...at(position), file: new File([text], name) }))
  const list = async () => (await work.named(meetingId, 'Havnens pris')).attachments
  const versions = async (position: number, where: number | null = null) =>
    value(await attachment.versions(at(position, where))).map(({ fileName }) => fileName)
  const text = async (position: number) => {
    const { sha256, fileName } = (await list())[position] ?? {}
    return value(await attachment.read({ sha256: sha256 ?? '', fileName: fileName ?? '' })).file.text()
  }
  const path = async (position: number) => {
    const sha256 = (await list())[position]?.sha256 ?? ''
    return join(work.dataFolder, 'files', sha256.slice(0, 2), sha256)
  }
  const health = async (thorough: boolean) =>
    (await attachment.health({ thorough })).map(({ title, what }) => `${title}: ${what}`)
  return { ...work, meetingId, itemId, at, attach, replace, list, versions, text, path, health }
}

test('feature 22: thirty files are attached in order, each content stored once', async () => {
  const { attach, dataFolder, list } = await caseWithAttachments()
  for (let number = 1; number <= 30; number += 1)
    await attach(`Bilag ${number}. Kort.pdf`, `Indhold ${number % 10}`)
  const attachments = await list()
  expect(attachments.map(({ title }) => title)).toEqual(
    Array.from({ length: 30 }, (_, index) => `Bilag ${index + 1}. Kort`),
  )
  const files = readdirSync(join(dataFolder, 'files'), { recursive: true, withFileTypes: true })
  expect(files.filter((file) => file.isFile())).toHaveLength(10)
  expect(attachmentCountLine(attachments, null)).toBe('30 bilag')
})

test('feature 22: the count line follows the flags', async () => {
  const { attach, call, itemId, list } = await caseWithAttachments()
  await attach('Kort.pdf', 'kort')
  await attach('Budget.pdf', 'budget')
  const [map, budget] = await list()
  if (map === undefined || budget === undefined) throw new Error('two attachments')
  const flagged = [
    { ...budget, recommended: true },
    { ...map, access: 'internal' as const, note: 'Tilføjet efter mødet' },
  ]
  value(await call.attachment.saveAll({ itemId, entry: null, attachments: flagged }))
  expect((await list()).map(({ title }) => title)).toEqual(['Budget', 'Kort'])
  expect(attachmentCountLine(await list(), null)).toBe('2 bilag, heraf 1 anbefales (Heraf 1 internt)')
})

test('feature 22: an empty file is refused, and nothing changes', async () => {
  const { attach, at, call, get, itemId, meetingId, text } = await caseWithAttachments()
  await attach('Kort.pdf', 'kort')
  const before = await get(meetingId)
  const empty = new File([], 'tom.pdf')
  expect(code(await call.attachment.add({ itemId, entry: null, title: 'Tom', file: empty }))).toBe(
    'file-empty',
  )
  expect(code(await call.attachment.replace({ ...at(0), file: empty }))).toBe('file-empty')
  expect(code(await call.attachment.replace({ ...at(7), file: new File(['x'], 'x.pdf') }))).toBe(
    'attachment-not-found',
  )
  expect(await get(meetingId)).toEqual(before)
  expect(await text(0)).toBe('kort')
})

test('feature 22: a replaced file is kept, read and set back', async () => {
  const { at, attach, call, list, replace, text, versions } = await caseWithAttachments()
  await attach('Budget.pdf', 'første')
  await replace(0, 'Budget 2.pdf', 'anden')
  await replace(0, 'Budget 3.pdf', 'tredje')
  expect(await list()).toMatchObject([{ title: 'Budget', fileName: 'Budget 3.pdf' }])
  expect(await text(0)).toBe('tredje')
  const former = value(await call.attachment.versions(at(0)))
  expect(former.map(({ fileName, state }) => [fileName, state])).toEqual([
    ['Budget 2.pdf', 'sound'],
    ['Budget.pdf', 'sound'],
  ])
  expect(former[0]?.replacedAt).toBe('2026-02-20T08:00:00.000Z')
  const oldest = former[1]
  const read = await call.attachment.read({ sha256: oldest?.sha256 ?? '', fileName: oldest?.fileName ?? '' })
  expect(await value(read).file.text()).toBe('første')
  value(await call.attachment.restoreVersion({ ...at(0), version: oldest?.version ?? 0 }))
  expect(await text(0)).toBe('første')
  expect(await versions(0)).toEqual(['Budget 3.pdf', 'Budget 2.pdf'])
  expect(code(await call.attachment.restoreVersion({ ...at(0), version: 99 }))).toBe(
    'attachment-version-not-found',
  )
})

test('feature 22: earlier files follow their attachment when it is renamed, moved, removed and put back', async () => {
  const { attach, call, itemId, list, replace, versions } = await caseWithAttachments()
  await attach('Budget.pdf', 'første')
  await attach('Kort.pdf', 'kort')
  await replace(0, 'Budget 2.pdf', 'anden')
  const [budget, map] = await list()
  if (budget === undefined || map === undefined) throw new Error('two attachments')
  const save = async (attachments: (typeof budget)[]) =>
    value(await call.attachment.saveAll({ itemId, entry: null, attachments }))
  await save([map, { ...budget, title: 'Budget 2027', recommended: true }])
  expect(await versions(1)).toEqual(['Budget.pdf'])
  expect(await versions(0)).toEqual([])
  await save([map])
  await save([budget, { ...map, recommended: true }])
  expect(await versions(0)).toEqual(['Budget.pdf'])
  // Each save of the list is a step of its own, however quickly it followed.
  for (const _ of [1, 2, 3]) value(await call.undo.undo())
  expect((await list()).map(({ title }) => title)).toEqual(['Budget', 'Kort'])
  expect(await versions(0)).toEqual(['Budget.pdf'])
})

test('feature 22: earlier files follow an attachment of an announcement that is moved', async () => {
  const { call, itemId, attach, at, versions } = await caseWithAttachments()
  const body = (words: string, attachments: Parameters<typeof entry>[1] = []) => entry(words, attachments)
  value(await call.item.saveEntries({ itemId, entries: [body('Et brev.'), body('En fest.')] }))
  const attached = await attach('Brev.pdf', 'brev', 2)
  value(await call.attachment.replace({ ...at(0, 2), file: new File(['nyt brev'], 'Brev 2.pdf') }))
  const now = value(await call.meeting.get({ meetingId: attached.id }))
  const current = now.items.find(({ id }) => id === itemId)?.entries ?? []
  const turned = [...current].reverse().map((one, index) => ({ ...one, number: index + 1 }))
  value(
    await call.item.saveEntries({ itemId, entries: turned.map((one) => ({ ...one, body: rich('Ny.') })) }),
  )
  expect(await versions(0, 1)).toEqual(['Brev.pdf'])
})

test('feature 22: a missing, a cut and a changed file are found on opening, named, and mended by the same file', async () => {
  const first = await caseWithAttachments()
  await first.attach('Væk.pdf', 'væk')
  await first.attach('Kort.pdf', 'kort over havnen')
  await first.attach('Budget.pdf', 'budget')
  await first.attach('Hel.pdf', 'hel')
  rmSync(await first.path(0))
  truncateSync(await first.path(1), 4)
  writeFileSync(await first.path(2), 'bvdget')
  const { dataFolder, itemId, meetingId } = first
  await first.close()

  const { call } = await program(dataFolder)
  const looked = await call.attachment.health({ thorough: false })
  expect(looked).toMatchObject([
    { what: 'missing', title: 'Væk', fileName: 'Væk.pdf', position: 0 },
    { what: 'damaged', title: 'Kort', position: 1 },
  ])
  expect(looked[0]).toMatchObject({
    committee: 'Kulturudvalget',
    date: '2026-03-03',
    itemNumber: 2,
    entry: null,
    meetingId,
    itemId,
  })
  const thorough = await call.attachment.health({ thorough: true })
  expect(thorough.map(({ title }) => title)).toEqual(['Væk', 'Kort', 'Budget'])
  const findings = value(await call.meeting.check({ meetingId })).filter(
    ({ rule }) => rule === 'attachment-file-missing',
  )
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error'])
  expect(findings[0]?.message).toBe(
    'Punkt 2, Bilag: Filen til bilaget «Væk» mangler. Vælg filen igen, eller fjern bilaget.',
  )
  expect(
    code(await call.attachment.read({ sha256: thorough[2]?.sha256 ?? '', fileName: 'Budget.pdf' })),
  ).toBe('file-damaged')

  for (const [position, text] of ['væk', 'kort over havnen', 'budget'].entries())
    value(
      await call.attachment.replace({ itemId, entry: null, position, file: new File([text], 'igen.pdf') }),
    )
  expect(await call.attachment.health({ thorough: true })).toEqual([])
  expect(value(await call.attachment.versions({ itemId, entry: null, position: 0 }))).toEqual([])
})

test('feature 22: in a closed meeting a file is not replaced, but a missing one is mended by the very same file', async () => {
  const { advance, at, attach, call, decideAll, health, meetingId, path } = await caseWithAttachments()
  await attach('Kort.pdf', 'kort')
  await decideAll(meetingId)
  for (const stage of ['sent', 'held', 'minutes-draft', 'approved'] as const) {
    const moved = await advance(meetingId, stage)
    if (!moved.ok) throw new Error(`${stage}: ${moved.refusal.message}`)
  }
  rmSync(await path(0))
  expect(await health(false)).toEqual(['Kort: missing'])
  expect((await call.attachment.replace({ ...at(0), file: new File(['andet'], 'kort.pdf') })).ok).toBe(false)
  expect(await health(false)).toEqual(['Kort: missing'])
  value(await call.attachment.replace({ ...at(0), file: new File(['kort'], 'kort.pdf') }))
  expect(await health(true)).toEqual([])
})

test('feature 22: undoing and doing a replacement again brings the files with it', async () => {
  const { attach, call, replace, text, versions } = await caseWithAttachments()
  await attach('Budget.pdf', 'første')
  await replace(0, 'Budget 2.pdf', 'anden')
  value(await call.undo.undo())
  expect([await text(0), await versions(0)]).toEqual(['første', []])
  value(await call.undo.redo())
  expect([await text(0), await versions(0)]).toEqual(['anden', ['Budget.pdf']])
})
