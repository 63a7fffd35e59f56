import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { drawnPages } from '../../../../src-main/documents/print/pdf/page-picture.ts'
import { createPdfPrinter } from '../../../../src-main/documents/print/pdf/print-pdf.ts'
import { hardOutline } from '../../../support/hard-outline.ts'
import { heading, outlineOf, para, run } from '../../../support/outlines.ts'
import { printResources } from '../../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())
const newPage = { kind: 'page-break' } as const
const outline = outlineOf([
  heading(1, 'Referat'),
  para('Første side.'),
  newPage,
  heading(2, 'Punkt 1', { id: 'punkt-1', inContents: true }),
  para('Anden side med ', run('et link', { href: 'https://example.org/?a=1&b=<2>"3' })),
  newPage,
  heading(2, 'Punkt 2', { id: 'punkt-2', inContents: true }),
  para('Tredje side.'),
])
const page = (number: number) => printer.page(outline, { page: number, heading: null })
const attributes = (svg: string, pattern: RegExp) =>
  new Set([...svg.matchAll(pattern)].map(([, value]) => value))

function mistakes(xml: string): string[] {
  const found: string[] = []
  new DOMParser({ onError: (_, message) => found.push(message) }).parseFromString(xml, 'image/svg+xml')
  return found
}

test('a page is a picture that stands alone: whole XML, a whole part on every line, and nothing shared', () => {
  const outline = hardOutline()
  const { pages } = printer.page(outline, { page: 1, heading: null })
  expect(pages).toBeGreaterThan(40)
  for (const number of [1, 2, 17, pages]) {
    const { svg } = printer.page(outline, { page: number, heading: null })
    expect(mistakes(svg)).toEqual([])
    const [begin, ...parts] = svg.split('\n').slice(0, -1)
    expect(begin).toMatch(/^<svg [^>]+>$/)
    expect(parts.length).toBeGreaterThan(5)
    for (const part of parts) {
      const { documentElement } = new DOMParser().parseFromString(
        `<x xmlns:xlink="x">${part}</x>`,
        'text/xml',
      )
      expect(documentElement?.childNodes).toHaveLength(1)
    }
    expect(svg).not.toMatch(/<use|<symbol| id="/)
  }
})

test('a page that is written on is another only in the lines of text that became others', () => {
  const before = page(2).svg.split('\n')
  const changed = outline.blocks.with(4, para('Anden side med et ord.'))
  const after = printer.page({ ...outline, blocks: changed }, { page: 2, heading: null }).svg.split('\n')
  const other = after.filter((line) => !before.includes(line))
  expect(other).toHaveLength(1)
  expect(after.length).toBeGreaterThan(4)
})

test('the address of a link, which Typst writes as it stands, makes no broken picture', () => {
  expect(mistakes(page(2).svg)).toEqual([])
})

test('each page is its own: what stands on the second only is in the second picture only', () => {
  const colours = [1, 2, 3].map((number) => attributes(page(number).svg, /fill="(#[0-9a-f]{6})"/g))
  const [first, second, third] = colours.map((set) => [...set].sort().join(' '))
  expect(first).toBe(third)
  expect(second).not.toBe(first)
  expect(new Set([1, 2, 3].map((number) => page(number).svg)).size).toBe(3)
})

test('a page is found by a heading; a number beyond the last shows the last, and nothing wished the first', () => {
  const shown = (page: number | null, heading: string | null) => {
    const { svg, places: _, ...place } = printer.page(outline, { page, heading })
    return { ...place, same: svg === printer.page(outline, { page: place.page, heading: null }).svg }
  }
  expect(shown(null, 'punkt-2')).toEqual({ page: 3, pages: 3, same: true })
  expect(shown(1, 'punkt-2')).toEqual({ page: 1, pages: 3, same: true })
  expect(shown(9, null)).toEqual({ page: 3, pages: 3, same: true })
  expect(shown(null, 'punkt-9')).toEqual({ page: 1, pages: 3, same: true })
})

test('a page is drawn anew when the document is another, and is the same when it is not', () => {
  const before = page(2).svg
  const changed = {
    ...outline,
    blocks: [...outline.blocks.slice(0, 4), para('Rettet.'), ...outline.blocks.slice(5)],
  }
  expect(printer.page(changed, { page: 2, heading: null }).svg === before).toBe(false)
  expect(page(2).svg === before).toBe(true)
})

test('pages that do not add up are not shown as if they did', () => {
  expect(() => drawnPages('<svg viewBox="0 0 10 20">\n    <g>\n    </g>\n</svg>', 2)).toThrow(
    'not as expected',
  )
})
