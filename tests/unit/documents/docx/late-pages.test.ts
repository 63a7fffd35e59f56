import { expect, it } from 'vitest'
import { compression } from '../../../../src-main/application/documents/compression.ts'
import type { Outline } from '../../../../src-main/documents/outline/outline.ts'
import { printDocx, printDocxMeanwhile } from '../../../../src-main/documents/print/docx/print-docx.ts'
import { listedHeadings } from '../../../../src-main/documents/print/paper/heading-ranks.ts'
import { hardOutline } from '../../../support/hard-outline.ts'

const outline = hardOutline()
const headings = listedHeadings(outline.blocks)
const everyPage = new Map(headings.map(({ id }, at) => [id, at + 3]))

/** Word printed with pages that come while it is drawn, and with pages known from the beginning. */
async function both(printed: Outline, pages: ReadonlyMap<string, number>) {
  const later = new Promise<ReadonlyMap<string, number>>((resolve) => setImmediate(() => resolve(pages)))
  return [
    await printDocxMeanwhile(printed, { pages: later, carried: null }, compression),
    printDocx(printed, pages, compression),
  ] as const
}

it.each([
  ['every page', everyPage],
  ['no page', new Map<string, number>()],
  ['every page but the first', new Map([...everyPage].slice(1))],
])('Word drawn while its pages are found is the same, byte for byte, with %s', async (_, pages) => {
  expect(headings.length).toBeGreaterThan(2)
  const [later, known] = await both(outline, pages)
  expect(Buffer.compare(later, known)).toBe(0)
})

it('a heading that reads like a stand-in for a page is left as it is', async () => {
  const blocks = outline.blocks.map((block) =>
    block.kind === 'heading' && block.inContents ? { ...block, text: '9000000001' } : block,
  )
  const [later, known] = await both({ ...outline, blocks }, everyPage)
  expect(Buffer.compare(later, known)).toBe(0)
})
