import { expect, test } from 'vitest'
import { compression } from '../../../../src-main/application/documents/compression.ts'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import { printDocx } from '../../../../src-main/documents/print/docx/print-docx.ts'
import { printHtml } from '../../../../src-main/documents/print/html/print-html.ts'
import { blockAt, placedBlocks, placesOn } from '../../../../src-main/documents/print/pdf/placed-blocks.ts'
import { createPdfPrinter } from '../../../../src-main/documents/print/pdf/print-pdf.ts'
import { fullMeeting, hardMeeting, item, meeting, rich, section } from '../../../support/builders/index.ts'
import { printResources } from '../../../support/print-resources.ts'

const minutes = { kind: 'minutes', audience: 'internal' } as const
const resources = printResources()
const from = (block: number) => ({ item: 1, text: 'section:background', block })
const paper = { width: 600, height: 800, top: 70, bottom: 80 }

test('feature 54: marks for the page beside the text change no byte of any file, and no dot of any page', () => {
  for (const content of [fullMeeting(), hardMeeting()]) {
    const plain = compose(content, minutes)
    const traced = compose(content, { ...minutes, traced: true })
    const printer = createPdfPrinter(resources)
    const { bytes, pages } = printer.print(plain)
    expect(Buffer.from(printer.print(traced).bytes).equals(bytes)).toBe(true)
    expect(Buffer.from(printer.archive(traced, null).bytes).equals(printer.archive(plain, null).bytes)).toBe(
      true,
    )
    expect(
      Buffer.from(printDocx(traced, pages, compression)).equals(printDocx(plain, pages, compression)),
    ).toBe(true)
    expect(Buffer.from(printHtml(traced)).equals(Buffer.from(printHtml(plain)))).toBe(true)
    const other = createPdfPrinter(resources)
    const first = printer.page(traced, { page: 1, heading: null })
    expect(first.svg === other.page(plain, { page: 1, heading: null }).svg).toBe(true)
    for (let page = 1; page <= first.pages; page += 1)
      expect(
        printer.page(traced, { page, heading: null }).svg === other.page(plain, { page, heading: null }).svg,
        `page ${page}`,
      ).toBe(true)
  }
})

test('feature 54: a page tells which blocks stand on it and where, and is found by a block of a text', () => {
  const long = Array.from(
    { length: 30 },
    (_, at) => `Afsnit ${at}. ${'Udvalget drøftede sagen. '.repeat(20)}`,
  )
  const content = meeting({
    items: [item('Legeplads', { sections: [section('background', rich(long.join('\n')))] })],
  })
  const outline = compose(content, { ...minutes, traced: true })
  const printer = createPdfPrinter(resources)
  const shown = printer.page(outline, { page: null, place: from(20), heading: 'punkt-1' })
  const first = printer.page(outline, { page: null, heading: 'punkt-1' })
  expect(shown.page).toBeGreaterThan(first.page)
  expect(first.places.map(({ text, block }) => `${text} ${block}`).slice(0, 3)).toEqual([
    'title -1',
    'section:background -1',
    'section:background 0',
  ])
  const here = shown.places.filter(({ block }) => block >= 0)
  expect(here.map(({ block }) => block)).toContain(20)
  const tops = here.map(({ top }) => top)
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  for (const { top, bottom, left } of here) {
    expect(bottom).toBeGreaterThan(top)
    expect(bottom).toBeLessThanOrEqual(1)
    expect(left).toBeCloseTo(71 / 595.3, 2)
  }
  expect(printer.page(outline, { page: 1, place: from(20), heading: null }).page).toBe(1)
})

test('feature 54: what goes on from one page to the next stands at the foot of one and the top of the other', () => {
  const blocks = placedBlocks([
    [from(0), 1, 71, 100],
    [null, 1, 71, 140],
    [from(1), 1, 71, 700],
    [null, 3, 71, 90],
  ])
  const on = (page: number) =>
    placesOn(page, blocks, paper).map(({ block, top, bottom }) => [block, top * 800, bottom * 800])
  expect(on(1)).toEqual([
    [0, 100, 140],
    [1, 700, 720],
  ])
  expect(on(2)).toEqual([[1, 70, 720]])
  expect(on(3)).toEqual([[1, 70, 90]])
  expect(on(4)).toEqual([])
})

test('feature 54: an empty paragraph stands where the one before it does, and another text nowhere', () => {
  const blocks = placedBlocks([
    [from(-1), 1, 71, 80],
    [null, 1, 71, 90],
    [from(0), 1, 71, 100],
    [null, 1, 71, 140],
    [from(2), 2, 71, 100],
    [null, 2, 71, 140],
  ])
  expect(blockAt(blocks, from(1))?.from.block).toBe(0)
  expect(blockAt(blocks, from(7))?.from.block).toBe(2)
  expect(blockAt(blocks, { ...from(0), text: 'decision' })).toBeUndefined()
})
