import JSZip from 'jszip'
import { expect, test, vi } from 'vitest'
import { attachmentPdf } from '../../support/attachment-pdfs.ts'
import { rich } from '../../support/builders/index.ts'
import { rawText } from '../../support/marks/raw-text.ts'
import { program, value } from '../application/support.ts'
import { formats } from './printing.ts'

// What stands around a meeting is no text of it: the letterhead of its committee, the names of the files that are made.

vi.setConfig({ testTimeout: 60_000 })

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const name = 'Asta Lundgård'
const tells = (text: string) => /lundg/iu.test(text)

/** A committee that bears a name, in its letterhead and its short name too, and a meeting that blacks it out. */
async function namedCommittee() {
  const { call } = await program()
  const { committeeId } = value(
    await call.committee.create({ name: `Fonden ${name}`, authority: 'Nordvig Kommune' }),
  )
  const { settings } = value(await call.committee.get({ committeeId }))
  const logo = { mediaType: 'image/png', base64: pixel, alt: `Billede af ${name}`, width: 20 } as const
  const footer = { text: `Skriv til ${name}`, pages: true }
  const layout = { ...settings.layout, letterhead: ['Nordvig', name], footer, logo }
  value(
    await call.committee.saveSettings({
      committeeId,
      settings: { ...settings, layout, shortName: 'Lundgård' },
    }),
  )
  const { id: meetingId } = value(
    await call.meeting.create({ committeeId, date: '2026-03-03', time: null, place: null }),
  )
  const { itemId } = value(
    await call.item.add({ meetingId, kind: 'case', title: `Klage fra ${name}`, beforeItemId: null }),
  )
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich(`${name}s klage.`) }))
  const file = new File([await attachmentPdf('Et brev')], 'asta_lundgård.pdf')
  value(await call.attachment.add({ itemId, entry: null, title: `Brev fra ${name}`, file }))
  value(await call.meeting.redact({ meetingId, redactions: [name, 'Lundgård'] }))
  return { call, meetingId, itemId }
}

test.each(formats)(
  'feature 45: the name of the %s and what stands on its paper tell nothing',
  async (format) => {
    const { call, meetingId, itemId } = await namedCommittee()
    for (const kind of ['agenda', 'minutes', 'excerpt'] as const) {
      const wanted = { meetingId, kind, format, itemId: kind === 'excerpt' ? itemId : null } as const
      const open = value(await call.documents.export({ ...wanted, audience: 'public' }))
      expect(open.fileName).toContain('█')
      expect(tells(open.fileName)).toBe(false)
      expect(tells(await rawText(new Uint8Array(await open.file.arrayBuffer())))).toBe(false)
      const closed = value(await call.documents.export({ ...wanted, audience: 'internal' }))
      expect(tells(closed.fileName)).toBe(true)
      expect(tells(await rawText(new Uint8Array(await closed.file.arrayBuffer())))).toBe(true)
    }
  },
)

test('feature 45: nor do the names of the excerpts in their archive, and its own', async () => {
  const { call, meetingId } = await namedCommittee()
  const { fileName, file } = value(
    await call.documents.excerpts({ meetingId, format: 'html', audience: 'public' }),
  )
  const { files } = await JSZip.loadAsync(await file.arrayBuffer())
  expect([fileName, ...Object.keys(files)].filter(tells)).toEqual([])
})

test('feature 45: nor the agenda with its attachments, and its name', async () => {
  const { call, meetingId } = await namedCommittee()
  const { fileName, file, separate } = value(
    await call.documents.withAttachments({ meetingId, audience: 'public' }),
  )
  const text = await rawText(new Uint8Array(await file.arrayBuffer()))
  expect(text).toContain('etbrev')
  expect([fileName, text, ...separate.map(({ danish }) => danish)].filter(tells)).toEqual([])
})
