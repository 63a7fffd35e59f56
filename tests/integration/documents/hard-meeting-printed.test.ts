import { describe, expect, test } from 'vitest'
import { finishedLayouts } from '../../../src-main/application/committee/finished-layouts.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { standardRules } from '../../../src-main/documents/compose/meeting-rules.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { FinishedLayout } from '../../../src-main/domain/committee/layout.ts'
import { hardItems, hardMeeting } from '../../support/builders/index.ts'
import { readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())
const layouts = finishedLayouts({ resources: 'resources' })
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ')

/** How many pages the hard meeting takes: a change here is a change of the paper. */
const pageCounts: Readonly<Record<string, number>> = { classic: 167, modern: 167, dense: 101 }

async function minutesIn({ layout }: FinishedLayout) {
  const rules = { ...standardRules, layout: { ...layout, draftMark: false } }
  const outline = compose(hardMeeting(), { kind: 'minutes', audience: 'internal', rules })
  const { bytes, pages } = printer.print(outline)
  return { outline, pages, pdf: await readPdf(bytes) }
}

describe.each(layouts)('the hard meeting as $name', (finished) => {
  const printed = minutesIn(finished)

  test('has the pages it had, and says on each which it is', { timeout: 60_000 }, async () => {
    const { pdf } = await printed
    expect(pdf.pages).toHaveLength(pageCounts[finished.id] ?? 0)
    for (const [at, text] of pdf.pages.entries()) {
      expect(squeeze(text).trim()).toMatch(new RegExp(`Side ${at + 1} af ${pdf.pages.length}$`))
    }
  })

  test('every item stands where the contents list says, as text, link and bookmark', async () => {
    const { outline, pages, pdf } = await printed
    const front = squeeze(pdf.pages.slice(0, pages.get('punkt-1') ?? 0).join(' '))
    const contents = front.slice(front.indexOf('Indhold'))
    const listed = Array.from({ length: hardItems }, (_, at) => at + 1).map((number) => {
      const line = contents.slice(contents.indexOf(`Punkt ${number}:`))
      return Number(/[. ]{4,}(\d+)/.exec(line)?.[1])
    })
    const standing = Array.from({ length: hardItems }, (_, at) => pages.get(`punkt-${at + 1}`))
    expect(listed).toEqual(standing)
    const headings = outline.blocks.flatMap((block) =>
      block.kind === 'heading' && block.inContents ? [block] : [],
    )
    expect(pdf.links.flat().filter((link) => typeof link === 'number')).toEqual(
      headings.map(({ id }) => pages.get(id)),
    )
    const marks = new Map(pdf.bookmarks.map(({ title, page }) => [squeeze(title), page]))
    expect(headings.map(({ text }) => marks.get(printable(text)))).toEqual(
      headings.map(({ id }) => pages.get(id)),
    )
  })

  test('no page ends with the head of an item whose text begins on the next', async () => {
    const { pdf } = await printed
    const ends = pdf.pages.map((text) =>
      squeeze(text)
        .replace(/ ?Side \d+ af \d+ ?$/, '')
        .trim()
        .slice(-40),
    )
    expect(ends.filter((end) => /Sagsnr\. [\dA-ZÆØÅ.-]+$/.test(end))).toEqual([])
  })

  test('one H1, no level skipped, and every kind of block is tagged as what it is', async () => {
    const roles = (await printed).pdf.roles.flat()
    const levels = roles.flatMap((role) => /^H(\d)$/.exec(role)?.slice(1).map(Number) ?? [])
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    for (const role of [
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'TOC',
      'TOCI',
      'Link',
      'BlockQuote',
      'Figure',
    ]) {
      expect(roles).toContain(role)
    }
  })

  test('the long table repeats its header on every page it reaches, and loses no row', async () => {
    const { pages, pdf } = await printed
    const from = pages.get('punkt-4') ?? 0
    const all = pdf.pages.slice(from - 1, pages.get('punkt-5') ?? 0).map(squeeze)
    const reached = all.filter((text) => text.includes('på Åvej, med øvelokale'))
    expect(reached.length).toBeGreaterThan(1)
    expect(reached.filter((text) => !text.includes('Nr. Forening Beløb'))).toEqual([])
    const found = [...all.join(' ').matchAll(/Foreningen nr\. (\d+) på/g)].map(([, number]) => Number(number))
    expect(found).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
  })

  test('a word without end is parted, and runs over no edge', async () => {
    const text = (await printed).pdf.pages.join('\n').replaceAll(/[\s\u200b]/g, '')
    expect(text).toContain('kulturhusbestyrelsesformandskandidat'.repeat(4))
  })
})

/** As the PDF has it: control characters gone, emoji that no font holds as boxes. */
function printable(text: string): string {
  return squeeze(text).replace('🎉', '□')
}
