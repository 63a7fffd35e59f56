import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { attachmentPdf, linkedPdf } from '../../support/attachment-pdfs.ts'
import { attachment, entry } from '../../support/builders/index.ts'
import { readPdf } from '../../support/pdf.ts'
import { program, value } from '../application/support.ts'

vi.setConfig({ testTimeout: 60_000 })

const qpdf = spawnSync('qpdf', ['--version']).status === 0

function qpdfSays(folder: string, bytes: Uint8Array): number | null {
  const file = join(folder, 'bound.pdf')
  writeFileSync(file, bytes)
  return spawnSync('qpdf', ['--check', file]).status
}

/** A meeting with announcements, two open items and a closed one, and a way to attach a file. */
async function meetingWithItems() {
  const { call, dataFolder } = await program()
  const { committeeId } = value(
    await call.committee.create({ name: 'Kulturudvalget', authority: 'Nordvig Kommune' }),
  )
  const created = value(
    await call.meeting.create({ committeeId, date: '2026-03-03', time: '16:30', place: null }),
  )
  const meetingId = created.id
  const add = async (title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  const itemId = {
    news: created.items[0]?.id ?? '',
    pool: await add('Svømmehal'),
    quay: await add('Kajen'),
    secret: await add('Grundkøb'),
  }
  value(
    await call.item.update({ itemId: itemId.secret, title: 'Grundkøb', caseNumber: null, access: 'closed' }),
  )
  value(await call.item.saveEntries({ itemId: itemId.news, entries: [entry('Nyt om havnen.')] }))
  const attach = async (
    to: keyof typeof itemId,
    title: string,
    file: { bytes: Uint8Array<ArrayBuffer> | string; name: string; entry?: number },
  ) =>
    value(
      await call.attachment.add({
        itemId: itemId[to],
        entry: file.entry ?? null,
        title,
        file: new File([file.bytes], file.name),
      }),
    )
  const bind = async (audience: 'internal' | 'public') => {
    const bound = value(await call.documents.withAttachments({ meetingId, audience }))
    const bytes = new Uint8Array(await bound.file.arrayBuffer())
    const separate = bound.separate.map(({ danish }) => danish)
    return { ...bound, separate, bytes, read: await readPdf(bytes) }
  }
  return { call, dataFolder, meetingId, itemId, attach, bind }
}

async function fullAgenda() {
  const made = await meetingWithItems()
  const { attach, call, itemId } = made
  await attach('news', 'Brev', { bytes: await attachmentPdf('Brev side'), name: 'brev.pdf', entry: 1 })
  await attach('pool', 'Skitser af svømmehallen', { bytes: await linkedPdf('Skitse', 3), name: 'skitse.pdf' })
  await attach('pool', 'Budget', { bytes: 'regneark', name: 'budget.xlsx' })
  await attach('pool', 'Låst notat', {
    bytes: await attachmentPdf('Låst', { password: 'hemmelig' }),
    name: 'låst.pdf',
  })
  const whole = await attachmentPdf('Skadet', { pages: 2 })
  await attach('pool', 'Skadet notat', { bytes: whole.slice(0, whole.length / 2), name: 'skadet.pdf' })
  await attach('quay', 'Liggende plan', {
    bytes: await attachmentPdf('Plan', { turned: 90 }),
    name: 'plan.pdf',
  })
  await attach('secret', 'Vurdering', {
    bytes: await attachmentPdf('Vurdering af grunden'),
    name: 'vurdering.pdf',
  })
  value(
    await call.attachment.saveAll({
      itemId: itemId.quay,
      entry: null,
      attachments: [
        ...(value(await call.meeting.get({ meetingId: made.meetingId })).items.find(
          ({ id }) => id === itemId.quay,
        )?.attachments ?? []),
        attachment('Eftersendes'),
      ],
    }),
  )
  return made
}

test('feature 39: agenda and attachments are one PDF with running page numbers, labels, bookmarks and a list', async () => {
  const { bind, dataFolder } = await fullAgenda()
  const { fileName, bytes, read, separate } = await bind('internal')
  expect(fileName).toBe('2026-03-03 Kulturudvalget Dagsorden med bilag.pdf')
  const total = read.pages.length
  expect(read.pages.map((text) => /Side \d+ af \d+/.exec(text)?.[0])).toEqual(
    Array.from({ length: total }, (_, at) => `Side ${at + 1} af ${total}`),
  )
  const foreign = read.pages.slice(-6).map((text) => text.replaceAll(/\s+/g, ' '))
  expect(foreign).toEqual([
    `Brev side 1 Bilag 1.1 Brev Side ${total - 5} af ${total}`,
    ...[1, 2, 3].map(
      (at) => `Skitse ${at} Bilag 2.1 Skitser af svømmehallen Side ${total - 5 + at} af ${total}`,
    ),
    `Plan 1 Bilag 3.1 Liggende plan Side ${total - 1} af ${total}`,
    `Vurdering af grunden 1 Bilag 4.1 Vurdering Side ${total} af ${total}`,
  ])
  expect(separate).toEqual([
    'Bilag 2.2 Budget (budget.xlsx): særskilt fil',
    'Bilag 2.3 Låst notat (låst.pdf): filen er beskyttet med adgangskode og er derfor en særskilt fil',
    'Bilag 2.4 Skadet notat (skadet.pdf): filen er beskadiget og kan ikke læses',
    'Bilag 3.2 Eftersendes: der er ikke lagt en fil ind',
  ])
  const list = (read.pages[total - 7] ?? '').replaceAll(/\s+/g, ' ')
  expect(list).toContain(`2.1 Skitser af svømmehallen ${total - 4} 3.1 Liggende plan ${total - 1}`)
  for (const line of separate) expect(list).toContain(line)
  const at = read.bookmarks.findIndex(({ title }) => title === 'Bilag 2.1 Skitser af svømmehallen')
  expect(read.bookmarks.slice(at, at + 3)).toEqual([
    { title: 'Bilag 2.1 Skitser af svømmehallen', level: 3, page: total - 4 },
    { title: 'Konklusion', level: 4, page: total - 2 },
    { title: 'Punkt 3: Kajen', level: 2, page: expect.any(Number) },
  ])
  expect(read.links[total - 5]).toEqual([total - 2])
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('JavaScript')
  if (qpdf) expect(qpdfSays(dataFolder, bytes)).toBe(0)
})

test('feature 39: the public file has no internal attachments and none of closed items, and claims no conformance', async () => {
  const { bind, call, itemId, meetingId } = await fullAgenda()
  const pool = value(await call.meeting.get({ meetingId })).items.find(({ id }) => id === itemId.pool)
  const attachments = (pool?.attachments ?? []).map((one) => ({
    ...one,
    access: one.title === 'Budget' ? ('internal' as const) : one.access,
  }))
  value(await call.attachment.saveAll({ itemId: itemId.pool, entry: null, attachments }))
  const { read, separate, bytes } = await bind('public')
  expect([read.pages.join(' '), ...separate].filter((text) => /Budget|Vurdering/.test(text))).toEqual([])
  expect(read.pages.at(-1)).toContain('Plan 1')
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('<pdfuaid:')
})

test('feature 39: the same meeting gives the same bytes, and a file that is gone is named', async () => {
  const { bind, dataFolder } = await fullAgenda()
  const [one, other] = [await bind('internal'), await bind('internal')]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  for (const folder of readdirSync(join(dataFolder, 'files')))
    rmSync(join(dataFolder, 'files', folder), { recursive: true })
  const { separate, read } = await bind('internal')
  expect(separate).toContain('Bilag 1.1 Brev: filen mangler')
  expect(read.pages.at(-1)).toContain('Bilag 1.1 Brev: filen mangler')
})

test('feature 39: an agenda without attachments is the agenda alone', async () => {
  const { bind } = await meetingWithItems()
  const { read, separate } = await bind('internal')
  expect(separate).toEqual([])
  expect(read.pages.join(' ')).not.toContain('Bilag, der ikke er i denne fil')
  expect(read.pages.at(-1)).toContain(`Side ${read.pages.length} af ${read.pages.length}`)
})
