import { beforeAll, describe, expect, test } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { docxErrors } from '../../support/docx.ts'
import { hardOutline } from '../../support/hard-outline.ts'
import { libreOfficePdfs, libreOfficePresent } from '../../support/libreoffice.ts'
import { outlineOf } from '../../support/outlines.ts'
import { readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'
import { importSeed, oracle, seedsPresent } from '../../support/seeds.ts'

const item = /^Punkt \d+:/
const printer = createPdfPrinter(printResources())

test("the hard outline passes Microsoft's validator", async () => {
  const outline = hardOutline()
  expect(await docxErrors(printDocx(outline, printer.layout(outline), compression))).toEqual([])
})

test('an outline of nothing passes it too', async () => {
  expect(await docxErrors(printDocx(outlineOf([]), new Map(), compression))).toEqual([])
})

describe.skipIf(!libreOfficePresent)('in LibreOffice (skipped where soffice is absent)', () => {
  const minutes = (file: string) =>
    compose(importSeed(file).content, { kind: 'minutes', audience: 'internal' })
  const documents: readonly (readonly [string, () => Outline])[] = [
    ['the hard outline', hardOutline],
    ...(seedsPresent ? Object.keys(oracle) : []).map(
      (file) => [`minutes ${file}`, () => minutes(file)] as const,
    ),
  ]
  const laidOut = new Map<string, Uint8Array>()

  beforeAll(() => {
    const files = documents.map(([, outlineFor]) =>
      printDocx(outlineFor(), printer.layout(outlineFor()), compression),
    )
    for (const [at, pdf] of libreOfficePdfs(files).entries()) laidOut.set(documents[at]?.[0] ?? '', pdf)
  }, 120_000)

  test.each(documents)(
    '%s: every item stands on the page that the contents list gives',
    async (name, outlineFor) => {
      const outline = outlineFor()
      const pages = printer.layout(outline)
      const office = await readPdf(laidOut.get(name) ?? new Uint8Array())
      const standing = office.bookmarks.filter(({ title, level }) => level === 2 && item.test(title))
      const listed = outline.blocks.flatMap((block) =>
        block.kind === 'heading' && block.inContents ? [block] : [],
      )
      expect(standing.map(({ title, page }) => [item.exec(title)?.[0], page])).toEqual(
        listed.map(({ id, text }) => [item.exec(text)?.[0], pages.get(id)]),
      )
    },
  )
})
