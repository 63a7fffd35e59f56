import { describe, expect, test } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import { paperFonts } from '../../../src-main/domain/committee/layout.ts'
import { docxBody, docxErrors, docxParts } from '../../support/docx.ts'
import { picturePng } from '../../support/hard-outline.ts'
import { heading, outlineOf, para, run } from '../../support/outlines.ts'
import { readPdf } from '../../support/pdf.ts'
import { printResources } from '../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())
const logo = { mediaType: 'image/png', base64: picturePng, alt: 'Byvåben', width: 60, place: 'left' } as const
const plain = outlineOf([])

function outlineWith(look: Partial<Outline['look']>): Outline {
  const blocks = [
    heading(1, 'Referat'),
    heading(2, 'Punkt 1: Åbent', { inContents: true, id: 'punkt-1' }),
    para(run('Brødtekst'), run(' fed', { bold: true }), run(' kursiv', { italic: true })),
    { kind: 'page-break' as const },
    heading(2, 'Punkt 2: Lukket', { inContents: true, id: 'punkt-2' }),
  ]
  return outlineOf(blocks, { look: { ...plain.look, ...look } })
}

const pdfOf = (look: Partial<Outline['look']>) => readPdf(printer.print(outlineWith(look)).bytes)
const wordOf = (look: Partial<Outline['look']>) => printDocx(outlineWith(look), new Map(), compression)
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe.each(paperFonts)('set in %s', (font) => {
  const names = {
    arimo: ['Arimo', 'Arial'],
    carlito: ['Carlito', 'Calibri'],
    tinos: ['Tinos', 'Times New Roman'],
  }
  const [embedded = '', named = ''] = names[font]

  test('the PDF embeds the family in its three cuts, and no other', () => {
    const raw = Buffer.from(printer.print(outlineWith({ font })).bytes).toString('latin1')
    const found = new Set([...raw.matchAll(/\/BaseFont \/[A-Z]{6}\+(\w+)/g)].map(([, family]) => family))
    expect([...found]).not.toEqual([])
    expect([...found].filter((family) => family?.startsWith(embedded) !== true)).toEqual([])
  })

  test('Word names the one of the same widths', async () => {
    const styles = (await docxParts(wordOf({ font }))).get('word/styles.xml') ?? ''
    expect([...new Set([...styles.matchAll(/w:ascii="([^"]+)"/g)].map(([, family]) => family))]).toEqual([
      named,
    ])
  })
})

describe('the letterhead', () => {
  const letterhead = ['Nordvig Kommune', 'Rådhuspladsen 1']

  test('stands once in the PDF, before the title; a logo has its text, and one without is decoration', async () => {
    const pdf = await pdfOf({ letterhead, logo })
    expect(squeeze(pdf.pages[0] ?? '')).toMatch(/Nordvig Kommune Rådhuspladsen 1 Referat/)
    expect(pdf.pages[1]).not.toContain('Rådhuspladsen')
    expect(pdf.alternatives).toEqual(['Byvåben'])
    const decorated = await pdfOf({ letterhead, logo: { ...logo, alt: '' } })
    expect(decorated.alternatives).toEqual([])
    expect(decorated.roles.flat()).not.toContain('Figure')
  })

  test('stands in Word as paragraphs of its own style, with a logo that is told or marked as decoration', async () => {
    const body = await docxBody(wordOf({ letterhead, logo }))
    expect(body.match(/w:val="Letterhead(First)?"/g)).toHaveLength(2)
    expect(body).toContain('descr="Byvåben"')
    const decorated = await docxBody(wordOf({ letterhead, logo: { ...logo, alt: '' } }))
    expect(decorated).toMatch(/decorative[^>]*val="1"/)
    expect(decorated).not.toContain('descr="Byvåben"')
  })

  test('a logo that cannot be read to the end is left out of the PDF', async () => {
    const cut = Buffer.from(picturePng, 'base64').subarray(0, 60).toString('base64')
    const pdf = await pdfOf({ letterhead, logo: { ...logo, base64: cut } })
    expect(pdf.alternatives).toEqual([])
    expect(pdf.pages[0]).toContain('Rådhuspladsen 1')
  })

  test.each([
    ['lines and logo', { letterhead, logo }],
    ['lines alone', { letterhead }],
    ['a decorative logo alone', { logo: { ...logo, alt: '' } }],
    ['all, with rules and mark', { letterhead, logo, accentHeadings: true, mark: 'Kladde' }],
  ])("%s pass Microsoft's validator", { timeout: 20_000 }, async (_, look) => {
    expect(await docxErrors(wordOf(look))).toEqual([])
  })
})

describe('the foot of the page', () => {
  test('says what the layout says, with or without the number', async () => {
    const both = await pdfOf({ footer: { text: 'Kultur & Fritid', pages: true } })
    expect(both.pages.map((text) => squeeze(text).endsWith('Kultur & Fritid Side 1 af 2'))).toEqual([
      true,
      false,
    ])
    const text = await pdfOf({ footer: { text: 'Kultur & Fritid', pages: false } })
    expect(squeeze(text.pages[1] ?? '')).toMatch(/Kultur & Fritid$/)
    const word = (await docxParts(wordOf({ footer: { text: 'Kultur & Fritid', pages: false } }))).get(
      'word/footer1.xml',
    )
    expect(word).toContain('Kultur &amp; Fritid')
    expect(word).not.toContain('NUMPAGES')
  })
})

describe('the draft mark', () => {
  test('is on every page of the PDF, and no part of what is read aloud', async () => {
    const marked = await pdfOf({ mark: 'Kladde' })
    expect(marked.pages.map((text) => text.includes('Kladde'))).toEqual([true, true])
    expect(marked.roles).toEqual((await pdfOf({})).roles)
    expect((await pdfOf({})).pages.join()).not.toContain('Kladde')
  })

  test("is Word's own watermark in the header, the same in every file of the same outline", async () => {
    const header = async () => (await docxParts(wordOf({ mark: 'Kladde' }))).get('word/header1.xml') ?? ''
    expect(await header()).toMatch(/<v:shape id="PowerPlusWaterMarkObject1"[\s\S]*string="Kladde"/)
    expect(Buffer.compare(wordOf({ mark: 'Kladde' }), wordOf({ mark: 'Kladde' }))).toBe(0)
    expect((await docxParts(wordOf({}))).get('word/header1.xml')).not.toContain('v:shape')
  })
})
