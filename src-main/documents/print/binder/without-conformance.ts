import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

/** The properties by which a file says that it conforms to a standard. */
const claims = /<pdf(?:ua|a)id:(\w+)>[^<]*<\/pdf(?:ua|a)id:\1>|\s+pdf(?:ua|a)id:\w+="[^"]*"/g

/** Takes back what the agenda alone could say of itself: the attachments' pages carry no tags, so the whole is no PDF/UA. */
export function withoutConformance({ catalog, context }: PDFDocument): void {
  const ref = catalog.get(PDFName.of('Metadata'))
  const metadata = context.lookup(ref)
  if (!(ref instanceof PDFRef) || !(metadata instanceof PDFRawStream)) return
  const xml = new TextDecoder().decode(decodePDFRawStream(metadata).decode())
  context.assign(
    ref,
    context.stream(new TextEncoder().encode(xml.replace(claims, '')), {
      Type: 'Metadata',
      Subtype: 'XML',
    }),
  )
}
