import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib'

/** Puts a secret into a finished PDF in one of the ways that a program could. */
export type SpoilPdf = (bytes: Uint8Array, secret: string) => Promise<Uint8Array>

function spoiled(change: (pdf: PDFDocument, secret: string) => void | Promise<void>): SpoilPdf {
  return async (bytes, secret) => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    await change(pdf, secret)
    return pdf.save()
  }
}

function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFDict ? [one] : []))
}

function firstWith(pdf: PDFDocument, ...keys: readonly string[]): PDFDict {
  const found = dictionaries(pdf).find((dict) => keys.every((key) => dict.has(PDFName.of(key))))
  if (found === undefined) throw new Error(`No dictionary with ${keys.join(', ')}`)
  return found
}

function setText(dict: PDFDict, key: string, text: string): void {
  dict.set(PDFName.of(key), PDFHexString.fromText(text))
}

function flateStream(pdf: PDFDocument, text: string, dict: Record<string, string> = {}): PDFObject {
  return pdf.context.flateStream(text, dict)
}

/** The places where a PDF can hold a text, and the place that the reading back is to name. */
export const pdfPlaces: readonly (readonly [string, SpoilPdf, string])[] = [
  [
    'a bookmark',
    spoiled((pdf, text) => setText(firstWith(pdf, 'Title', 'Parent'), 'Title', text)),
    'bogmærker',
  ],
  [
    'an alternative text',
    spoiled((pdf, text) => setText(firstWith(pdf, 'S', 'P'), 'Alt', text)),
    'alternativ tekst',
  ],
  [
    'a replacement text',
    spoiled((pdf, text) => setText(firstWith(pdf, 'S', 'P'), 'ActualText', text)),
    'alternativ tekst',
  ],
  ['the subject of the properties', spoiled((pdf, text) => pdf.setSubject(text)), 'dokumentets egenskaber'],
  ['a keyword of the properties', spoiled((pdf, text) => pdf.setKeywords([text])), 'dokumentets egenskaber'],
  ['the properties in XMP', spoiled(inXmp), 'dokumentets egenskaber'],
  [
    'an attached file',
    spoiled((pdf, text) => pdf.attach(new TextEncoder().encode(text), 'a.txt')),
    'vedhæftet fil «a.txt»',
  ],
  [
    'an attached file inside an attached PDF',
    spoiled(inAttachedPdf),
    'vedhæftet fil «b.pdf», vedhæftet fil «a.txt»',
  ],
  [
    'the name of an attached file',
    spoiled((pdf, text) => pdf.attach(new Uint8Array([65]), `${text}.txt`)),
    'navnet på en vedhæftet fil',
  ],
  ['a remark on a page', spoiled(inRemark), 'en bemærkning i filen'],
  [
    'the address of a link',
    spoiled((pdf, text) => setText(firstWith(pdf, 'Type', 'Pages'), 'URI', `https://x/${text}`)),
    'adressen i et link',
  ],
  [
    'an object nothing points at',
    spoiled((pdf, text) => void pdf.context.register(PDFString.of(latin(text)))),
    'en skjult del af filen',
  ],
  [
    'a packed stream nothing points at',
    spoiled((pdf, text) => void pdf.context.register(flateStream(pdf, latin(text)))),
    'en skjult del af filen',
  ],
  ['text that no page shows', spoiled(inOrphanForm), 'skjult tekst'],
  ['invisible text on a page', spoiled(invisible), 'side 1'],
  [
    'the text after the end of the file',
    async (bytes, text) => Buffer.concat([bytes, Buffer.from(`\n% ${text}\n`)]),
    'en skjult del af filen',
  ],
]

/** Letters as PDFDocEncoding has them, for strings that are written as they are. */
function latin(text: string): string {
  return [...text]
    .map((sign) => (sign.charCodeAt(0) < 128 ? sign : `\\${sign.charCodeAt(0).toString(8)}`))
    .join('')
}

function inXmp(pdf: PDFDocument, text: string): void {
  const xmp = pdf.context
    .enumerateIndirectObjects()
    .find(
      ([, one]) => one instanceof PDFRawStream && one.dict.get(PDFName.of('Type')) === PDFName.of('Metadata'),
    )
  if (xmp === undefined) throw new Error('No XMP')
  const written = new TextEncoder().encode(`<x><dc:subject>${text}</dc:subject></x>`)
  const dict = pdf.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: written.length })
  pdf.context.assign(xmp[0], PDFRawStream.of(dict, written))
}

async function inAttachedPdf(pdf: PDFDocument, text: string): Promise<void> {
  const inner = await PDFDocument.create()
  inner.addPage()
  await inner.attach(new TextEncoder().encode(text), 'a.txt')
  await pdf.attach(await inner.save(), 'b.pdf')
}

function inRemark(pdf: PDFDocument, text: string): void {
  const remark = pdf.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] })
  setText(remark, 'Contents', text)
  pdf.getPage(0).node.addAnnot(pdf.context.register(remark))
}

function inOrphanForm(pdf: PDFDocument, text: string): void {
  const font = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }
  const resources = { Font: { F1: font } }
  const [head = '', tail = ''] = [text.slice(0, 9), text.slice(9)]
  const drawn = `BT /F1 9 Tf [(${latin(head)}) -20 (${latin(tail)})] TJ ET`
  const stream = pdf.context.flateStream(drawn, { Type: 'XObject', Subtype: 'Form', Resources: resources })
  pdf.context.register(stream)
}

async function invisible(pdf: PDFDocument, text: string): Promise<void> {
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.getPage(0).drawText(text, { font, size: 1, opacity: 0, maxWidth: 40, x: -500, y: -500 })
}
