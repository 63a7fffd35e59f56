import { beforeAll, describe, expect, test } from 'vitest'
import { finishedLayouts } from '../../../src-main/application/committee/finished-layouts.ts'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { standardRules } from '../../../src-main/documents/compose/meeting-rules.ts'
import { paperLook } from '../../../src-main/documents/compose/paper-look.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { FinishedLayout } from '../../../src-main/domain/committee/layout.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, hardMeeting } from '../../support/builders/index.ts'
import { docxErrors } from '../../support/docx.ts'
import { hardOutline, picturePng } from '../../support/hard-outline.ts'
import { libreOfficePdfs, libreOfficePresent } from '../../support/libreoffice.ts'
import { outlineOf } from '../../support/outlines.ts'
import { readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'
import { importSeed, oracle, seedsPresent } from '../../support/seeds.ts'

const item = /^Punkt (\d+):/
const printer = createPdfPrinter(printResources())

test("the hard outline passes Microsoft's validator", async () => {
  const outline = hardOutline()
  expect(await docxErrors(printDocx(outline, printer.layout(outline), compression))).toEqual([])
})

test('the hard meeting passes it, with letterhead, logo and draft mark', { timeout: 20_000 }, async () => {
  const rules = {
    ...standardRules,
    layout: { ...standardRules.layout, draftMark: true, accentHeadings: true },
  }
  const outline = withLetterhead(compose(hardMeeting(), { kind: 'minutes', audience: 'internal', rules }))
  expect(outline.look.mark).toBe('Kladde')
  expect(await docxErrors(printDocx(outline, printer.layout(outline), compression))).toEqual([])
})

test('an outline of nothing passes it too', async () => {
  expect(await docxErrors(printDocx(outlineOf([]), new Map(), compression))).toEqual([])
})

describe.skipIf(!libreOfficePresent)('in LibreOffice (skipped where soffice is absent)', () => {
  const documents = finishedLayouts({ resources: 'resources' }).flatMap((finished) => documentsIn(finished))
  const laidOut = new Map<string, Uint8Array>()
  const pages = new Map<string, ReadonlyMap<string, number>>()

  beforeAll(() => {
    const files = documents.map(([name, outlineFor]) => {
      const outline = outlineFor()
      const known = printer.layout(outline)
      pages.set(name, known)
      return printDocx(outline, known, compression)
    })
    for (const [at, pdf] of libreOfficePdfs(files).entries()) laidOut.set(documents[at]?.[0] ?? '', pdf)
  }, 240_000)

  test.each(documents)(
    '%s: every item stands on the page that the contents list gives',
    { timeout: 30_000 },
    async (name) => {
      const office = await readPdf(laidOut.get(name) ?? new Uint8Array())
      const standing = office.bookmarks.filter(({ title, level }) => level === 2 && item.test(title))
      const listed = [...(pages.get(name) ?? [])].filter(([id]) => id.startsWith('punkt-'))
      expect(listed.length).toBeGreaterThan(3)
      expect(standing.map(({ title, page }) => [`punkt-${item.exec(title)?.[1]}`, page])).toEqual(listed)
    },
  )
})

/** What is laid out in every layout; the hard meeting only where more than its length is hard. */
function documentsIn({ id, name, layout }: FinishedLayout): readonly (readonly [string, () => Outline])[] {
  const minutes = (content: MeetingContent) =>
    compose(content, { kind: 'minutes', audience: 'internal', rules: { ...standardRules, layout } })
  const seeds = seedsPresent ? Object.keys(oracle) : []
  return [
    [`${name}: the hard outline`, () => ({ ...hardOutline(), look: paperLook(layout, 'Kladde') })],
    [`${name}: the full meeting`, () => withLetterhead(minutes(fullMeeting()))],
    ...seeds.map((file) => [`${name}: minutes ${file}`, () => minutes(importSeed(file).content)] as const),
    ...(id === 'classic' ? [] : [[`${name}: the hard meeting`, () => minutes(hardMeeting())] as const]),
  ]
}

/** The same with all that can stand at the top of the first page and at the foot of every one. */
function withLetterhead(outline: Outline): Outline {
  const logo = {
    mediaType: 'image/png',
    base64: picturePng,
    alt: 'Byvåben',
    width: 60,
    place: 'left',
  } as const
  const letterhead = ['Nordvig Kommune', 'Rådhuspladsen 1', '9999 Nordvig']
  return {
    ...outline,
    look: { ...outline.look, logo, letterhead, footer: { text: 'Nordvig Kommune', pages: true } },
  }
}
