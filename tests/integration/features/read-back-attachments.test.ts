import { expect, test } from 'vitest'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { attachmentPdf } from '../../support/attachment-pdfs.ts'
import { handPdf, onePage } from '../../unit/readback/hand-pdf.ts'
import { program, value } from '../application/support.ts'

const secret = 'Naboen har tilbudt otte millioner kroner for grunden.'

/** The public agenda with one attachment of an open item, where a closed item holds the secret. */
async function boundWith(bytes: Uint8Array) {
  const { call } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const when = { date: '2026-03-03', time: '16:30', place: null }
  const { id: meetingId } = value(await call.meeting.create({ committeeId, ...when }))
  const add = async (title: string) =>
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null })).itemId
  const open = await add('Åben sag om havnen')
  const itemId = await add('Køb af nabogrunden')
  value(await call.item.saveSection({ itemId, key: 'case-presentation', body: doc(paragraph(secret)) }))
  value(await call.item.update({ itemId, title: 'Køb af nabogrunden', caseNumber: null, access: 'closed' }))
  const file = new File([Uint8Array.from(bytes)], 'plan.pdf')
  value(await call.attachment.add({ itemId: open, entry: null, title: 'Plan', file }))
  return call.documents.withAttachments({ meetingId, audience: 'public' })
}

test('feature 34: an attachment for the public may say what a closed item says, for it is the secretary who made it public', async () => {
  expect((await boundWith(await attachmentPdf(secret))).ok).toBe(true)
})

test('feature 34: an attachment in letters that nobody can read does not stop the agenda it belongs to', async () => {
  const font = '<</Type /Font /Subtype /Type0 /BaseFont /Skrift /Encoding /Identity-H>>'
  const odd = handPdf(onePage('BT /F1 9 Tf 40 300 Td <00010002> Tj ET', { 5: font }))
  expect((await boundWith(odd)).ok).toBe(true)
})
