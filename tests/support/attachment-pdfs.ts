import { degrees, PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib'

/** A PDF as an attachment may be: pages of a size with a line of text each, turned by so many degrees. */
export async function attachmentPdf(
  words: string,
  given: { readonly pages?: number; readonly turned?: number; readonly password?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { pages = 1, turned = 0, password } = given
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([420, 595])
    page.setRotation(degrees(turned))
    page.drawText(`${words} ${number}`, { x: 40, y: 300, size: 12, font })
  }
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: password })
  return new Uint8Array(await document.save())
}

/** The same with a bookmark and a link, both by name, to the last page, and a script that runs when the page is opened. */
export async function linkedPdf(words: string, pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(await attachmentPdf(words, { pages }), { updateMetadata: false })
  const { context, catalog } = document
  const last = document.getPage(pages - 1)
  const first = document.getPage(0)
  const names = context.obj({ Dests: { Names: [PDFHexString.fromText('slut'), [last.ref, 'Fit']] } })
  const outlines = context.nextRef()
  const bookmark = context.register(
    context.obj({
      Title: PDFHexString.fromText('Konklusion'),
      Parent: outlines,
      Dest: PDFHexString.fromText('slut'),
    }),
  )
  context.assign(outlines, context.obj({ Type: 'Outlines', First: bookmark, Last: bookmark, Count: 1 }))
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [40, 290, 200, 320],
    A: { S: 'GoTo', D: PDFHexString.fromText('slut') },
  })
  first.node.addAnnot(context.register(link))
  first.node.set(
    PDFName.of('AA'),
    context.obj({ O: { S: 'JavaScript', JS: PDFHexString.fromText('app.alert(1)') } }),
  )
  catalog.set(PDFName.of('Names'), names)
  catalog.set(PDFName.of('Outlines'), outlines)
  return new Uint8Array(await document.save())
}
