import { beforeAll, describe, expect, test } from 'vitest'
import { createPdfPrinter, layoutPages, printPdf } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { Printed } from '../../../src-main/documents/print/printed.ts'
import { hardOutline } from '../../support/hard-outline.ts'
import { outlineOf, para } from '../../support/outlines.ts'
import { type ReadPdf, readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'

const resources = printResources()
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('the hard outline as a PDF', () => {
  let printed: Printed
  let pdf: ReadPdf

  beforeAll(async () => {
    printed = printPdf(hardOutline(), resources)
    pdf = await readPdf(printed.bytes)
  })

  test('it says its title, author and language, and is marked PDF/UA-1', () => {
    expect([pdf.title, pdf.author, pdf.language]).toEqual([
      'Referat af Kulturudvalget den 3. marts 2026',
      'Kulturudvalget, Nordvig Kommune',
      'da',
    ])
    const raw = Buffer.from(printed.bytes).toString('latin1')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toContain('/DisplayDocTitle true')
  })

  test('every listed heading stands on the page it is listed under', () => {
    expect(printed.pages.size).toBe(31)
    const contents = squeeze(pdf.pages.slice(0, 2).join(' '))
    for (const [id, page] of printed.pages) {
      const item = `Punkt ${id.slice('punkt-'.length)}:`
      expect(pdf.pages[page - 1]).toContain(item)
      const line = contents.slice(contents.indexOf(item))
      expect(Number(/[. ]{4,}(\d+)/.exec(line)?.[1])).toBe(page)
    }
  })

  test('the lines of the contents list lead to those pages', () => {
    expect([...(pdf.links[0] ?? []), ...(pdf.links[1] ?? [])]).toEqual([...printed.pages.values()])
  })

  test('bookmarks follow headings of levels 1 to 3', () => {
    expect(pdf.bookmarks.slice(0, 5)).toEqual([
      { title: 'Referat af Kulturudvalget', level: 1, page: 1 },
      { title: 'Deltagere', level: 2, page: 1 },
      { title: 'Indhold', level: 2, page: 1 },
      { title: 'Punkt 1: #evil *x* _y_ `z` <tag> ]]> & "citat" $a$ @ref // note \\', level: 2, page: 3 },
      { title: 'Sagsfremstilling', level: 3, page: 3 },
    ])
    expect(pdf.bookmarks.map(({ title }) => title)).not.toContain('Fire')
  })

  test('headings, lists, tables, contents, links and pictures are tagged as what they are', () => {
    const roles = new Set(pdf.roles.flat())
    for (const role of [
      'H1',
      'H2',
      'H3',
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
    expect(pdf.roles.flat().filter((role) => role === 'H1')).toHaveLength(1)
  })

  test('pictures have alternative texts', () => {
    expect(pdf.alternatives).toEqual([
      'Et ternet mønster',
      'Billede uden beskrivelse',
      'Hele bredden',
      'Halvdelen',
      'En fjerdedel',
    ])
  })

  test('every page says who, when and which page', () => {
    const count = pdf.pages.length
    for (const [at, text] of pdf.pages.entries()) {
      expect(squeeze(text)).toMatch(/^Kulturudvalget 3\. marts 2026/)
      expect(squeeze(text).trim()).toMatch(new RegExp(`Side ${at + 1} af ${count}$`))
    }
  })

  test('the header row of a long table is repeated', () => {
    const first = printed.pages.get('punkt-6') ?? 0
    const pages = pdf.pages.slice(first - 1, (printed.pages.get('punkt-7') ?? 0) - 1).map(squeeze)
    const withRows = pages.filter((text) => text.includes('Forening nr. '))
    expect(withRows.length).toBeGreaterThan(1)
    for (const text of withRows) expect(text).toContain('Nr. Forening Beløb i kr.')
  })

  test('pages with links take the order of reading for the Tab key', () => {
    const raw = Buffer.from(printed.bytes).toString('latin1')
    const pages = raw.match(/\/Type \/Page\n.*?endobj/gs) ?? []
    const linked = pages.filter((page) => page.includes('/Annots'))
    expect(linked).toHaveLength(6)
    expect(linked.filter((page) => !page.includes('/Tabs /S'))).toEqual([])
  })
})

test('hostile text prints as it stands', async () => {
  const hostile = '#evil #(1+1) *x* _y_ $z$ <tag> ]]> @ref \\ // [a] "q" #include "/etc/passwd"'
  const { bytes } = printPdf(outlineOf([para(`${hostile}\u0007`)]), resources)
  expect((await readPdf(bytes)).pages[0]).toContain(hostile)
})

test('the same outline gives the same bytes, from one printer and from two', () => {
  const printer = createPdfPrinter(resources)
  const first = printer.print(hardOutline()).bytes
  expect(Buffer.compare(first, printer.print(hardOutline()).bytes)).toBe(0)
  expect(Buffer.compare(first, printPdf(hardOutline(), resources).bytes)).toBe(0)
})

test('the layout alone knows the same pages', () => {
  expect([...layoutPages(hardOutline(), resources)]).toEqual([...printPdf(hardOutline(), resources).pages])
})

test('an outline of nothing is one page', async () => {
  expect((await readPdf(printPdf(outlineOf([]), resources).bytes)).pages).toHaveLength(1)
})
