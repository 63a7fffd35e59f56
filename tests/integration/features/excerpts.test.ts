import JSZip from 'jszip'
import { expect, test, vi } from 'vitest'
import { code, value as got } from '../application/support.ts'
import { everybodyThere } from './held-meeting.ts'

vi.setConfig({ testTimeout: 60_000 })

async function archive(
  { call, meetingId }: Awaited<ReturnType<typeof everybodyThere>>,
  wanted: { format: 'docx' | 'pdf' | 'html'; audience: 'internal' | 'public' },
) {
  const { fileName, file } = got(await call.documents.excerpts({ meetingId, ...wanted }))
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { fileName, bytes, zip: await JSZip.loadAsync(bytes, { checkCRC32: true }) }
}

test('feature 32: all excerpts come in one archive, under the committee’s short name', async () => {
  const held = await everybodyThere()
  const { call, committeeId } = held
  const { settings } = got(await call.committee.get({ committeeId }))
  got(await call.committee.saveSettings({ committeeId, settings: { ...settings, shortName: 'KU' } }))
  const { fileName, zip } = await archive(held, { format: 'pdf', audience: 'internal' })
  expect(fileName).toBe('2026-03-03 KU Protokoludskrifter.zip')
  expect(Object.keys(zip.files)).toEqual([
    '2026-03-03 KU Punkt 01 Haller.pdf',
    '2026-03-03 KU Punkt 02 Broen.pdf',
    '2026-03-03 KU Punkt 03 Parken.pdf',
    '2026-03-03 KU Punkt 04 Skolen.pdf',
  ])
  for (const file of Object.values(zip.files)) expect((await file.async('string')).slice(0, 5)).toBe('%PDF-')
})

test('feature 32: each is the excerpt that is made alone, and the archive is the same the next time', async () => {
  const held = await everybodyThere()
  const { call, meetingId, punkt } = held
  for (const format of ['docx', 'html'] as const) {
    const { bytes, zip } = await archive(held, { format, audience: 'internal' })
    const wanted = { meetingId, kind: 'excerpt', format, audience: 'internal', itemId: punkt(2) } as const
    const { fileName, file } = got(await call.documents.export(wanted))
    const alone = new Uint8Array(await file.arrayBuffer())
    expect(await zip.file(fileName)?.async('uint8array')).toEqual(alone)
    expect((await archive(held, { format, audience: 'internal' })).bytes).toEqual(bytes)
  }
})

test('feature 34: for the public closed items are not among them', async () => {
  const held = await everybodyThere()
  const { call, meetingId, punkt } = held
  const close = (number: number, title: string) =>
    call.item.update({ itemId: punkt(number), title, caseNumber: null, access: 'closed' })
  got(await close(2, 'Broen'))
  const { zip } = await archive(held, { format: 'html', audience: 'public' })
  expect(Object.keys(zip.files).filter((name) => name.includes('Punkt 02'))).toEqual([])
  const alone = { meetingId, kind: 'excerpt', format: 'html', audience: 'public', itemId: punkt(2) } as const
  expect(code(await call.documents.export(alone))).toBe('excerpt-closed')
  for (const [number, title] of [
    [1, 'Haller'],
    [3, 'Parken'],
    [4, 'Skolen'],
  ] as const)
    got(await close(number, title))
  const nothing = await call.documents.excerpts({ meetingId, format: 'html', audience: 'public' })
  expect(code(nothing)).toBe('no-open-excerpts')
})

test('feature 34: the name of a public excerpt has no more in it than the document', async () => {
  const held = await everybodyThere()
  const { call, meetingId, punkt } = held
  got(await call.meeting.redact({ meetingId, redactions: ['Parken'] }))
  const wanted = { meetingId, kind: 'excerpt', format: 'html', audience: 'public', itemId: punkt(3) } as const
  expect(got(await call.documents.export(wanted)).fileName).not.toContain('Parken')
  const { zip } = await archive(held, { format: 'html', audience: 'public' })
  expect(Object.keys(zip.files).filter((name) => name.includes('Parken'))).toEqual([])
})
