import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Block, Outline } from '../../../../src-main/documents/outline/outline.ts'
import type { Within } from '../../../../src-main/documents/print/pdf/outline-data.ts'
import type { PagePicture } from '../../../../src-main/documents/print/pdf/page-picture.ts'
import { pageShow } from '../../../../src-main/documents/print/pdf/page-show.ts'
import { createPdfPrinter } from '../../../../src-main/documents/print/pdf/print-pdf.ts'
import type { Shown } from '../../../../src-main/documents/print/pdf/shown.ts'
import { hardOutline } from '../../../support/hard-outline.ts'
import { heading, note, outlineOf, para, table } from '../../../support/outlines.ts'
import { printResources } from '../../../support/print-resources.ts'

const resources = printResources()
const drawnOnce: Shown['drawn'] = {
  first: 1,
  pages: 2,
  width: 595,
  height: 842,
  shared: '',
  bodies: ['<g/>', '<g/>'],
}
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

/** An item on a page of its own, with a footnote, a table and so many paragraphs that each say where they were written. */
function ownPage(number: number, paragraphs: readonly string[]): Block[] {
  const from = (block: number) => ({ item: number, text: 'section:background', block })
  return [
    { kind: 'page-break' },
    ...(number === 3 ? [heading(2, 'Lukkede punkter', { id: 'gruppe', inContents: true })] : []),
    heading(2, `Punkt ${number}`, { id: `punkt-${number}`, inContents: true }),
    heading(3, 'Baggrund', { id: `baggrund-${number}`, from: from(-1) }),
    ...paragraphs.map((text, at) => ({
      ...para(text, ...(at % 3 === 0 ? [note(`Note ${at}`)] : [])),
      from: from(at),
    })),
    table([['Beløb', `${number}`]]),
  ]
}

test('an item laid out alone is the page that is printed, with its numbers, notes and places', () => {
  const sentence = 'Udvalget drøftede sagen og bad om et nyt oplæg. '
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, at) => `${at} ${sentence.repeat(6 + (at % 5))}`)
  const documentOf = (third: readonly string[]) =>
    outlineOf([
      heading(1, 'Referat', { id: 'referat' }),
      { kind: 'contents', heading: 'Indhold' },
      ...[1, 2, 3, 4].flatMap((number) => ownPage(number, number === 3 ? third : paragraphs(5))),
    ])
  const writing = createPdfPrinter(resources)
  const wished = (block: number) => ({
    page: null,
    place: { item: 3, text: 'section:background', block },
    heading: 'punkt-3',
  })
  writing.page(documentOf(paragraphs(40)), wished(0))
  const bodies: number[] = []
  for (const [third, block] of [
    [paragraphs(40), 20],
    [paragraphs(40).with(20, 'Kort.'), 20],
    [paragraphs(40).toSpliced(3, 0, sentence.repeat(200)), 4],
    [paragraphs(40).toSpliced(3, 0, sentence.repeat(200)), 39],
    [paragraphs(2), 1],
    [paragraphs(60), 59],
    [paragraphs(60).toSpliced(0, 30), 29],
  ] as const) {
    const now = documentOf(third)
    const alone = writing.page(now, wished(block))
    const whole = createPdfPrinter(resources).page(now, wished(block))
    bodies.push(alone.page)
    expect([alone.page, alone.pages]).toEqual([whole.page, whole.pages])
    expect(alone.places).toEqual(whole.places)
    expect(drawing(alone) === drawing(whole), `page ${alone.page} of ${alone.pages}`).toBe(true)
  }
  expect(new Set(bodies).size).toBeGreaterThan(3)
})

test('an item is laid out alone only where nothing but its text has changed', () => {
  const drawn: (Within | null)[] = []
  const show = pageShow((_, within) => {
    drawn.push(within)
    const bodies = Array.from({ length: within === null ? 9 : 3 }, () => '<g/>')
    const headings = new Map(
      within === null ? [1, 2, 3].map((number) => [`punkt-${number}`, 3 * number - 1]) : [['punkt-2', 1]],
    )
    const notes = new Map([1, 2, 3].map((number) => [`punkt-${number}`, 10 * number]))
    return { drawn: { ...drawnOnce, pages: bodies.length, bodies }, headings, notes, blocks: [] }
  })
  const documentOf = (title: string, second: string, third: string) =>
    outlineOf([
      heading(1, 'Referat', { id: 'referat' }),
      ...[title, 'To', 'Tre'].flatMap((name, at) => [
        { kind: 'page-break' as const },
        heading(2, name, { id: `punkt-${at + 1}`, inContents: true }),
        para(['Første.', second, third][at] ?? ''),
      ]),
    ])
  const second = { page: null, heading: 'punkt-2' }
  show(documentOf('En', 'Andet.', 'Tredje.'), second)
  expect(show(documentOf('En', 'Andet, rettet.', 'Tredje.'), second)).toMatchObject({ page: 5, pages: 9 })
  show(documentOf('En', 'Andet, rettet.', 'Tredje, rettet.'), second)
  show(documentOf('Én', 'Andet, rettet.', 'Tredje, rettet.'), second)
  expect(drawn).toEqual([null, { page: 5, pages: 9, notes: 20 }, null, null])
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
    return { drawn: pages, headings: new Map(), notes: new Map(), blocks: [] }
  })
  for (let key = 0; key < 20; key += 1) show(edited(5, `Tast ${key}`), { page: 1, heading: null })
  // What a turn has looked at through a WeakRef is kept until the turn is over.
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  expect(drawn.filter((one) => one.deref() !== undefined).length).toBeLessThan(3)
})
