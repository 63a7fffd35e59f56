import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { copyPages } from '../../../../src-main/documents/print/binder/copy-pages.ts'
import { openAttachment } from '../../../../src-main/documents/print/binder/open-attachment.ts'
import { attachmentPdf, linkedPdf } from '../../../support/attachment-pdfs.ts'

/** A document copied into a new one, as it is when that was saved and opened again. */
async function copied(from: PDFDocument) {
  const to = await PDFDocument.create({ updateMetadata: false })
  to.addPage([100, 100])
  const { bookmarks } = copyPages(from, to)
  const saved = await PDFDocument.load(await to.save(), { updateMetadata: false })
  return { saved, bookmarks, to }
}

const name = (key: string) => PDFName.of(key)

function annotations(document: PDFDocument, page: number): PDFDict[] {
  const found = document.getPage(page).node.Annots()
  return (found?.asArray() ?? []).map((one) => document.context.lookup(one, PDFDict))
}

test('a filled form field stays as it looks, as a mark that nobody can change', async () => {
  const from = await PDFDocument.create()
  const field = from.getForm().createTextField('navn')
  field.setText('Nordvig')
  field.addToPage(from.addPage())
  const { saved } = await copied(await PDFDocument.load(await from.save()))
  const [mark] = annotations(saved, 1)
  expect(mark?.get(name('Subtype'))).toBe(name('Stamp'))
  expect(mark?.lookup(name('AP'))).toBeInstanceOf(PDFDict)
  expect(mark?.get(name('FT'))).toBeUndefined()
})

test('a link by name leads to its own page among the copies, and so does the bookmark; scripts are gone', async () => {
  const { saved, bookmarks, to } = await copied(await PDFDocument.load(await linkedPdf('Skitse', 3)))
  const [link] = annotations(saved, 1)
  const target = link?.lookup(name('Dest'), PDFArray).get(0)
  expect(target).toEqual(saved.getPage(3).ref)
  expect(link?.get(name('A'))).toBeUndefined()
  expect(saved.getPage(1).node.get(name('AA'))).toBeUndefined()
  expect(bookmarks.map(({ title, target: place }) => [title, place?.get(0)])).toEqual([
    ['Konklusion', to.getPage(3).ref],
  ])
})

test('a hidden layer stays hidden', async () => {
  const from = await PDFDocument.load(await attachmentPdf('Plan'), { updateMetadata: false })
  const layer = from.context.register(
    from.context.obj({ Type: 'OCG', Name: PDFHexString.fromText('Udkast') }),
  )
  from.catalog.set(name('OCProperties'), from.context.obj({ OCGs: [layer], D: { OFF: [layer] } }))
  from
    .getPage(0)
    .node.normalizedEntries()
    .Resources.set(name('Properties'), from.context.obj({ L1: layer }))
  const { saved } = await copied(from)
  const hidden = saved.catalog
    .lookup(name('OCProperties'), PDFDict)
    .lookup(name('D'), PDFDict)
    .lookup(name('OFF'), PDFArray)
  const used = saved.getPage(1).node.Resources()?.lookup(name('Properties'), PDFDict).get(name('L1'))
  expect(used).toBeInstanceOf(PDFRef)
  expect(hidden.asArray()).toEqual([used])
})

test('what cannot be bound is told apart: another format, locked, cut off, no file', async () => {
  const whole = await attachmentPdf('Notat', { pages: 3 })
  const reason = async (fileName: string, bytes: Uint8Array) => {
    const file = { name: fileName, bytes }
    const { content } = await openAttachment({ itemNumber: 1, label: '1.1', title: 'Notat', file })
    return typeof content === 'string' ? content : content.pages
  }
  expect([
    await reason('notat.pdf', whole),
    await reason('uden-endelse', whole),
    await reason('notat.docx', new Uint8Array([80, 75, 3, 4])),
    await reason('notat.pdf', new Uint8Array([80, 75, 3, 4])),
    await reason('notat.pdf', whole.slice(0, -40)),
    await reason('notat.pdf', await attachmentPdf('Låst', { password: 'x' })),
  ]).toEqual([3, 3, 'other-format', 'damaged', 'damaged', 'encrypted'])
})

test('a page without a size makes a file of its own, as a damaged file does', async () => {
  const sizeless = await PDFDocument.load(await attachmentPdf('Skitse'))
  sizeless.getPage(0).node.delete(name('MediaBox'))
  const file = { name: 'skitse.pdf', bytes: new Uint8Array(await sizeless.save()) }
  const { content } = await openAttachment({ itemNumber: 1, label: '1.1', title: 'Skitse', file })
  expect(content).toBe('damaged')
})
