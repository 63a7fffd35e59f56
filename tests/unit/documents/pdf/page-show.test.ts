import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Outline } from '../../../../src-main/documents/outline/outline.ts'
import type { PagePicture } from '../../../../src-main/documents/print/pdf/page-picture.ts'
import { pageShow, type Shown } from '../../../../src-main/documents/print/pdf/page-show.ts'
import { createPdfPrinter } from '../../../../src-main/documents/print/pdf/print-pdf.ts'
import { hardOutline } from '../../../support/hard-outline.ts'
import { heading, outlineOf, para } from '../../../support/outlines.ts'
import { printResources } from '../../../support/print-resources.ts'

const resources = printResources()
const drawnOnce: Shown['drawn'] = { width: 595, height: 842, shared: '', bodies: ['<g/>', '<g/>'] }
const outline = hardOutline()

/** The outline with a line more after so many of its blocks. */
function edited(at: number, text: string): Outline {
  return { ...outline, blocks: outline.blocks.toSpliced(at, 0, para(text)) }
}

/** What is drawn on the page; the glyphs are defined in another order where others were met before them. */
const drawing = ({ svg }: PagePicture) => svg.replace(/<defs[\s\S]*<\/defs>/, '')

test('a page on which only what is near was drawn is the page that is printed', () => {
  const writing = createPdfPrinter(resources)
  const { pages } = writing.page(outline, { page: 1, heading: null })
  const middle = Math.floor(outline.blocks.length / 2)
  for (const [page, at] of [
    [1, 5],
    [Math.floor(pages / 2), middle],
    [pages - 1, outline.blocks.length - 3],
    [2, middle],
  ] as const) {
    const now = edited(at, `Rettet på side ${page}. `.repeat(page % 5))
    const near = writing.page(now, { page, heading: null })
    const whole = createPdfPrinter(resources).page(now, { page, heading: null })
    expect(near.pages).toBe(whole.pages)
    expect(drawing(near) === drawing(whole), `page ${page}`).toBe(true)
  }
})

test('where an edit moves what was far onto the page, the page is whole all the same', () => {
  const items = Array.from({ length: 12 }, (_, at) => [
    heading(2, `Punkt ${at + 1}`, { id: `punkt-${at + 1}`, inContents: true }),
    para('Udvalget drøftede sagen. '.repeat(150)),
  ])
  const long = outlineOf([heading(1, 'Referat'), para('Langt. '.repeat(3000)), ...items.flat()])
  const short = outlineOf([heading(1, 'Referat'), para('Kort.'), ...items.flat()])
  const writing = createPdfPrinter(resources)
  const last = { page: null, heading: 'punkt-12' }
  const far = { page: 2, heading: null }
  expect(writing.page(long, last).pages).toBeGreaterThan(6)
  for (const [outline, wish] of [
    [short, far],
    [long, far],
    [long, last],
    [short, last],
  ] as const) {
    const whole = createPdfPrinter(resources).page(outline, wish)
    expect(drawing(writing.page(outline, wish)) === drawing(whole)).toBe(true)
  }
})

test('turning the page of the same document shows each page whole', () => {
  const writing = createPdfPrinter(resources)
  writing.page(outline, { page: 1, heading: null })
  const now = edited(6, 'Rettet.')
  const whole = createPdfPrinter(resources)
  const pages = writing.page(now, { page: 1, heading: null }).pages
  for (const page of [1, 2, 3, Math.floor(pages / 2), pages])
    expect(
      drawing(writing.page(now, { page, heading: null })) ===
        drawing(whole.page(now, { page, heading: null })),
      `page ${page}`,
    ).toBe(true)
})

test('while one writes, the documents that were drawn before are given back', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const drawn: WeakRef<Shown['drawn']>[] = []
  const show = pageShow(() => {
    const pages = { ...drawnOnce, bodies: [...drawnOnce.bodies] }
    drawn.push(new WeakRef(pages))
    return { drawn: pages, headings: new Map(), blocks: [] }
  })
  for (let key = 0; key < 20; key += 1) show(edited(5, `Tast ${key}`), { page: 1, heading: null })
  // What a turn has looked at through a WeakRef is kept until the turn is over.
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  expect(drawn.filter((one) => one.deref() !== undefined).length).toBeLessThan(3)
})
