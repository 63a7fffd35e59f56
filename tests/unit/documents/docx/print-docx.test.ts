import { describe, expect, test } from 'vitest'
import { compression } from '../../../../src-main/application/documents/compression.ts'
import type { Block } from '../../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../../src-main/documents/print/docx/print-docx.ts'
import { docxBody, docxParts, paragraphTexts } from '../../../support/docx.ts'
import { hardOutline, picturePng } from '../../../support/hard-outline.ts'
import {
  cell,
  formedList,
  heading,
  list,
  meta,
  note,
  outlineOf,
  para,
  run,
  table,
} from '../../../support/outlines.ts'

const noPages: ReadonlyMap<string, number> = new Map()
const print = (...blocks: readonly Block[]) => printDocx(outlineOf(blocks), noPages, compression)
const bodyOf = async (...blocks: readonly Block[]) => docxBody(print(...blocks))

/** Style, number and level of every paragraph. */
const marks = (xml: string) =>
  [...xml.matchAll(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?/gs)].map(([, properties = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(properties)?.[1],
    level: /<w:ilvl w:val="(\d+)"/.exec(properties)?.[1],
    number: /<w:numId w:val="(\d+)"/.exec(properties)?.[1],
  }))

/** Where the list with this number starts on a level: what its own number says goes before its definition. */
async function startOf(
  bytes: Uint8Array,
  number: string | undefined,
  level = 0,
): Promise<string | undefined> {
  const xml = (await docxParts(bytes)).get('word/numbering.xml') ?? ''
  const own = new RegExp(`<w:num w:numId="${number}"[^>]*>.*?</w:num>`).exec(xml)?.[0] ?? ''
  const definition = /<w:abstractNumId w:val="(\d+)"/.exec(own)?.[1]
  const levels =
    new RegExp(`<w:abstractNum w:abstractNumId="${definition}".*?</w:abstractNum>`).exec(xml)?.[0] ?? ''
  const override = new RegExp(`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="(\\d+)"`).exec(
    own,
  )?.[1]
  return override ?? new RegExp(`<w:lvl w:ilvl="${level}".*?<w:start w:val="(\\d+)"`).exec(levels)?.[1]
}

describe('a Word document', () => {
  test('a tab in a text is a blank, as in the PDF', async () => {
    expect(paragraphTexts(await bodyOf(para('tab\ther')))).toContain('tab her')
    const texts = paragraphTexts(await bodyOf(heading(2, 'Punkt\t1', { inContents: true })))
    expect(texts).toContain('Punkt 1')
    expect(texts.filter((text) => text.includes('Punkt\t1'))).toEqual([])
  })

  test('headings, paragraphs and notes have real styles', async () => {
    const xml = await bodyOf(
      heading(1, 'Referat'),
      heading(2, 'Deltagere'),
      heading(2, 'Punkt 1', { inContents: true }),
      meta('00.01.10-P35-9-26'),
      heading(3, 'Indstilling'),
      { kind: 'paragraph', role: 'lead', runs: [run('Center for Kultur indstiller, at')] },
      { kind: 'decision', blocks: [para('Godkendt.')] },
      { kind: 'quote', blocks: [para('Citat.')] },
    )
    expect(marks(xml).map(({ style }) => style)).toEqual([
      'Heading1',
      'FrontHeading',
      'Heading2',
      'Meta',
      'Heading3',
      'Lead',
      'Decision',
      'Quotation',
    ])
  })

  test('runs carry bold, italic, underline, breaks and links', async () => {
    const xml = await bodyOf(
      para(run('f', { bold: true }), run('k', { italic: true }), run('u', { underline: true }), {
        kind: 'line-break',
      }),
      para(run('her', { href: 'https://nordvig.example/?a=1&b=2' })),
    )
    expect(xml).toContain(
      '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">f</w:t></w:r>' +
        '<w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">k</w:t></w:r>' +
        '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">u</w:t></w:r><w:r><w:br/></w:r>',
    )
    expect(xml).toContain('<w:hyperlink w:history="1" r:id="rIdLink1">')
    const links = (await docxParts(print(para(run('x', { href: 'https://nordvig.example/?a=1&b=2' }))))).get(
      'word/_rels/document.xml.rels',
    )
    expect(links).toContain('Target="https://nordvig.example/?a=1&amp;b=2" TargetMode="External"')
  })

  test('each numbered list starts where it says, and on its own number', async () => {
    const bytes = print(list(true, ['a', 'b']), list(true, ['c'], 4), list(true, ['d']))
    const numbers = marks(await docxBody(bytes)).map(({ number }) => number)
    expect(numbers[0]).toBe(numbers[1])
    expect(new Set(numbers).size).toBe(3)
    expect(await Promise.all(numbers.map((number) => startOf(bytes, number)))).toEqual(['1', '1', '4', '1'])
  })

  test('a nested list starts where it says', async () => {
    const bytes = print(list(true, [[para('a'), list(true, ['b'], 7)]]))
    expect(await startOf(bytes, marks(await docxBody(bytes))[1]?.number, 1)).toBe('7')
  })

  test('lists nest by level, and what follows in an item has no number', async () => {
    const xml = await bodyOf(
      list(true, [[para('a'), para('mere'), list(false, ['b', [para('c'), list(true, ['d'])]])]]),
    )
    expect(marks(xml).map(({ level }) => level)).toEqual(['0', undefined, '1', '1', '2'])
  })

  test('an item that begins with a list gets a line of its own', async () => {
    const xml = await bodyOf(list(true, [[list(true, ['a'])], []]))
    expect(marks(xml).map(({ level }) => level)).toEqual(['0', '1', '0'])
    expect(paragraphTexts(xml)).toEqual(['', 'a', ''])
  })

  test('header rows repeat, spans are kept, and a cell with nothing holds a paragraph', async () => {
    const xml = await bodyOf({
      ...table([['Hus', 'Beløb']]),
      rows: [
        [cell([para('Hus')], { header: true, colspan: 2 })],
        [cell([], { rowspan: 2 }), cell([para('1')])],
        [cell([para('2')])],
      ],
    })
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml.match(/<w:vMerge w:val="(restart|continue)"\/>/g)).toEqual([
      '<w:vMerge w:val="restart"/>',
      '<w:vMerge w:val="continue"/>',
    ])
    expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>/)
  })

  test('figures stand to the right in their cells, also in lists there, and nothing else does', async () => {
    const figures = (blocks: Block[]) => cell(blocks, { figures: true })
    const xml = await bodyOf(
      { ...table([]), rows: [[cell([para('Hus')]), figures([para('12')]), figures([list(true, ['3'])])]] },
      para('Efter'),
    )
    const right = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].filter(([p]) => p.includes('<w:jc w:val="right"/>'))
    expect(paragraphTexts(right.map(([p]) => p).join(''))).toEqual(['12', '3'])
  })

  test('a page break before a heading belongs to the heading', async () => {
    const xml = await bodyOf(para('a'), { kind: 'page-break' }, { kind: 'page-break' }, heading(2, 'Punkt 2'))
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect(xml).not.toContain('<w:br w:type="page"/>')
    expect(await bodyOf(para('a'), { kind: 'page-break' }, para('b'))).toContain('<w:br w:type="page"/>')
  })

  test('the contents list is filled in, linked, and asks no question', async () => {
    const blocks = [
      { kind: 'contents', heading: 'Indhold' } as const,
      heading(2, 'Punkt 1: A & B', { id: 'punkt-1', inContents: true }),
    ]
    const bytes = printDocx(outlineOf(blocks), new Map([['punkt-1', 7]]), compression)
    const xml = await docxBody(bytes)
    expect(paragraphTexts(xml).slice(0, 2)).toEqual(['Indhold', 'Punkt 1: A & B\t7'])
    expect(xml).toContain('w:anchor="_Toc_1_punkt_1"')
    expect(xml).toContain('<w:bookmarkStart w:name="_Toc_1_punkt_1" w:id="1"/>')
    expect(xml).not.toContain('w:dirty="true"')
    expect((await docxParts(bytes)).get('word/settings.xml')).not.toContain('updateFields')
  })

  test("page edges carry committee, date and Word's own page numbers", async () => {
    const parts = await docxParts(print(para('a')))
    expect(paragraphTexts(parts.get('word/header1.xml') ?? '')).toEqual(['Kulturudvalget\t3. marts 2026'])
    expect(parts.get('word/footer1.xml')).toMatch(/Side .*PAGE.* af .*NUMPAGES/s)
  })

  test('pictures carry their alternative text; one that is no picture leaves its text', async () => {
    const image = { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: 'Mønster' } as const
    expect(await bodyOf(image)).toContain('descr="Mønster"')
    expect(paragraphTexts(await bodyOf({ ...image, base64: 'AAAA' }))).toEqual(['[Billede: Mønster]'])
  })

  test('signatures: a name, a line to sign on and a line for the date, on one page', async () => {
    const xml = await bodyOf({ kind: 'signature-lines', lines: [{ name: 'Åse Ærø (A)', note: 'Afbud' }] })
    expect(paragraphTexts(xml).filter((text) => text !== '')).toEqual([
      'Åse Ærø (A)',
      'Afbud',
      'Underskrift',
      'Dato',
    ])
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
  })

  test('properties and language come from the outline', async () => {
    const parts = await docxParts(print(para('a')))
    const core = parts.get('docProps/core.xml')
    expect(core).toContain('<dc:title>Referat af Kulturudvalget den 3. marts 2026</dc:title>')
    expect(core).toContain('<dc:creator>Kulturudvalget, Nordvig Kommune</dc:creator>')
    expect(core?.match(/2026-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2026-03-03T00:00:00Z', '2026-03-03T00:00:00Z'])
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>')
  })

  test('hostile text stands as it was written, without what XML cannot hold', async () => {
    const hostile = '<w:p/> ]]> &amp; "citat" #evil *x*\u0000\u0008'
    expect(paragraphTexts(await bodyOf(para(hostile)))).toEqual(['<w:p/> ]]> &amp; "citat" #evil *x*'])
  })

  test('the same outline gives the same bytes', () => {
    const first = printDocx(hardOutline(), noPages, compression)
    expect(Buffer.compare(first, printDocx(hardOutline(), noPages, compression))).toBe(0)
  })

  test('an unknown kind of block throws', () => {
    const unknown = { kind: 'video' } as unknown as Block // what no type allows
    expect(() => print(unknown)).toThrow('no Word handler for block kind "video"')
  })
})

describe('feature 53: footnotes and forms of lists in Word', () => {
  test('footnotes are Word’s own, in the order of the text, and the rule above them has its room', async () => {
    const bytes = print(para('Et', note('Første.')), list(false, [[para('To', note('Anden & sidste.'))]]))
    const parts = await docxParts(bytes)
    expect(parts.get('word/document.xml')?.match(/<w:footnoteReference w:id="\d+"\/>/g)).toEqual([
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="2"/>',
    ])
    const notes = parts.get('word/footnotes.xml') ?? ''
    expect(paragraphTexts(notes).slice(-2)).toEqual([' Første.', ' Anden & sidste.'])
    expect(notes).toMatch(/w:line="160" w:lineRule="exact"\/><\/w:pPr><w:r><w:separator\/>/)
  })

  test('an outline is one numbering of more levels, which Word counts on in itself', async () => {
    const bytes = print(
      formedList('outline', [
        'A',
        [para('B'), formedList('outline', ['C', 'D'], { prefix: '2' })],
        [para('E'), formedList('outline', ['F'], { prefix: '3', start: 4 })],
      ]),
    )
    const parts = await docxParts(bytes)
    const lists = marks(parts.get('word/document.xml') ?? '').filter(({ number }) => number !== undefined)
    const [first] = lists
    expect(lists.map(({ level }) => level)).toEqual(['0', '0', '1', '1', '0', '1'])
    expect(lists.map(({ number }) => number === first?.number)).toEqual([true, true, true, true, true, false])
    expect(parts.get('word/numbering.xml')).toContain('<w:lvlText w:val="%1.%2"/>')
    expect(parts.get('word/numbering.xml')).toContain('<w:lvlText w:val="3.%2"/>')
  })
})
