import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { anyOutline } from '../../support/any-outline.ts'
import { docxErrors } from '../../support/docx.ts'
import { picturePng } from '../../support/hard-outline.ts'
import { outlineOf, para } from '../../support/outlines.ts'
import { readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())

test('any outline becomes a PDF/UA-1, with a page for every listed heading that says something', () => {
  fc.assert(
    fc.property(anyOutline, (outline) => {
      const { bytes, pages } = printer.print(outline)
      expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7')
      for (const page of pages.values()) expect(page).toBeGreaterThan(0)
    }),
    { numRuns: 60, seed: 20260303 },
  )
}, 60_000)

test('any outline becomes a Word file that passes the validator', async () => {
  await fc.assert(
    fc.asyncProperty(anyOutline, async (outline) => {
      expect(await docxErrors(printDocx(outline, new Map(), compression))).toEqual([])
    }),
    { numRuns: 12, seed: 20260303 },
  )
}, 60_000)

test('a picture that cannot be read to the end leaves its text, and the document is printed', async () => {
  const base64 = `${picturePng.slice(0, -60)}${'A'.repeat(60)}`
  const image = { kind: 'image', mediaType: 'image/png', base64, alt: 'Kort over havnen' } as const
  const whole = { ...image, base64: picturePng, alt: 'Mønster' }
  const pdf = await readPdf(printer.print(outlineOf([image, whole, para('Efter billedet')])).bytes)
  expect(pdf.pages[0]).toContain('[Billede: Kort over havnen]')
  expect(pdf.pages[0]).toContain('Efter billedet')
  expect(pdf.alternatives).toEqual(['Mønster'])
})
