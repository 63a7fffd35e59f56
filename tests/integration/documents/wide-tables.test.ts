import { describe, expect, test } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { textWidth } from '../../../src-main/documents/print/paper/text-width.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { paperFonts } from '../../../src-main/domain/committee/layout.ts'
import { libreOfficePdfs, libreOfficePresent } from '../../support/libreoffice.ts'
import { cell, heading, outlineOf, para, run, table } from '../../support/outlines.ts'
import { type Said, textsOf } from '../../support/pdf-texts.ts'
import { printResources } from '../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())
const amount = '1.234.561,50'
/** The smallest line in cells. */
const lineOfCells = 10
const breadths = [5, 8, 10, 14, 20]

describe.each(paperFonts)('tables of many amounts in %s', (font) => {
  test('print no text on another, and none outside the page, and part no amount of ten columns', async () => {
    const { look } = budgets(font)
    for (const columns of breadths) {
      const said = await textsOf(printer.print(budgets(font, [columns])).bytes)
      const inside = said.filter(({ to }) => to > 595.3 - look.margins.right)
      expect(inside, `${columns} columns`).toEqual([])
      expect(said.filter((one) => said.some((other) => isOver(one, other)))).toEqual([])
      const signs = said.flatMap(({ text }) => text.match(/[45,]/g) ?? [])
      expect(signs).toHaveLength(4 * 3 * (columns - 1))
      const figures = said.map(({ text }) => text).filter((text) => /^[\d.,]+$/.test(text))
      if (columns <= 10) expect(new Set(figures)).toEqual(new Set([amount]))
    }
  })

  test('figures end below each other, other words begin so', async () => {
    const { look } = budgets(font)
    const shown = ['Beløb i pct.', '5', '1.234,50', '1,5 mio. kr.']
    const rows = shown.map((text) => [cell([para(`Hus ${text}`)]), cell([para(text)], { figures: true })])
    const outline = { ...outlineOf([heading(1, 'Referat'), table([], { rows })]), look }
    const said = (await textsOf(printer.print(outline).bytes)).filter(({ text }) => /Beløb|5/.test(text))
    const [words, figures] = [said.filter((_, at) => at % 2 === 0), said.filter((_, at) => at % 2 === 1)]
    expect(figures.map(({ text }) => text)).toEqual(shown)
    expect(new Set(figures.map(({ to }) => Math.round(to))).size).toBe(1)
    expect(new Set(words.map(({ from }) => Math.round(from))).size).toBe(1)
  })

  test.each([false, true])('the width of letters is what the PDF gives them (bold: %s)', async (bold) => {
    const words = ['1.234.561,50', '(98%)', 'Budgetområde', 'ÆØÅ', 'smørrebrød', 'HMNW', 'zqxjfk']
    const { look } = budgets(font)
    const outline = { ...outlineOf(words.map((word) => para(run(word, { bold })))), look: { ...look, font } }
    const said = await textsOf(printer.print(outline).bytes)
    for (const word of words) {
      const { to = 0, from = 0 } = said.find(({ text }) => text === word) ?? {}
      expect((to - from) / textWidth(word, { font, size: look.size, bold }), word).toBeCloseTo(1, 1)
    }
  })

  test.skipIf(!libreOfficePresent)(
    'take as many lines of the same pages in Word (skipped where soffice is absent)',
    { timeout: 90_000 },
    async () => {
      const outline = budgets(font)
      const [office = new Uint8Array()] = libreOfficePdfs([printDocx(outline, new Map(), compression)])
      const places = async (bytes: Uint8Array) =>
        (await textsOf(bytes)).filter(({ text }) => text === 'Efter tabellen.')
      const [word, ours] = [await places(office), await places(printer.print(outline).bytes)]
      expect(ours).toHaveLength(breadths.length)
      expect(word.map(({ page }) => page)).toEqual(ours.map(({ page }) => page))
      for (const [at, { line }] of word.entries())
        expect(Math.abs(line - (ours[at]?.line ?? 0)), `${breadths[at]} columns`).toBeLessThan(
          lineOfCells / 2,
        )
    },
  )
})

function budgets(font: Outline['look']['font'], columns: readonly number[] = breadths): Outline {
  const outline = outlineOf([heading(1, 'Referat'), ...columns.flatMap(budget)])
  return { ...outline, look: { ...outline.look, font } }
}

function budget(columns: number) {
  const months = Array.from({ length: columns - 1 }, (_, at) => `Måned ${String.fromCharCode(65 + at)}`)
  const row = ['Tilskud', ...months.map(() => amount)]
  return [
    heading(3, `Budget over mange`, { id: `budget-${columns}` }),
    table([['Budgetområde', ...months], row, row, row]),
    para('Efter tabellen.'),
  ]
}

function isOver(one: Said, other: Said): boolean {
  const sameLine = one.page === other.page && Math.abs(one.line - other.line) < 2
  return one !== other && sameLine && one.from < other.to - 0.5 && other.from < one.to - 0.5
}
