import { beforeAll, describe, expect, test } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { exportKinds } from '../../../src-main/contract/documents.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import type { Block, Outline } from '../../../src-main/documents/outline/outline.ts'
import { carriedFile } from '../../../src-main/documents/print/data/carried-file.ts'
import { printDocxMeanwhile } from '../../../src-main/documents/print/docx/print-docx.ts'
import { fullMeeting, hardMeeting } from '../../support/builders/index.ts'
import { docxErrors, docxParts } from '../../support/docx.ts'

const cases = [
  ...exportKinds.map((kind) => ({ name: `the full meeting's ${kind}`, kind, content: fullMeeting() })),
  { name: "the hard meeting's minutes", kind: 'minutes' as const, content: hardMeeting() },
]

describe.each(cases)('$name in Word', ({ kind, content }) => {
  let bytes: Uint8Array

  const outline = compose(content, { kind, audience: 'internal', item: content.items[0]?.number ?? null })
  const carried = carriedFile(content, outline)

  beforeAll(async () => {
    bytes = await printDocxMeanwhile(outline, { pages: Promise.resolve(new Map()), carried }, compression)
  })
  const part = async (name: string) => (await docxParts(bytes)).get(name) ?? ''

  test('says its title and that it is in Danish', async () => {
    const core = await part('docProps/core.xml')
    expect(core).toContain(`<dc:title>${outline.title}</dc:title>`)
    expect(core).toContain('<dc:language>da-DK</dc:language>')
    expect(await part('word/styles.xml')).toMatch(
      /<w:rPrDefault>.*<w:lang w:val="da-DK"\/>.*<\/w:rPrDefault>/,
    )
  })

  test('has one heading of level 1, first, and skips no level', async () => {
    const levels = headingLevels(await part('word/document.xml'))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    expect(levels).toHaveLength(headings(outline.blocks))
  })

  test('marks every header row of its tables, and no other row', async () => {
    const xml = await part('word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(headerRows(outline.blocks))
  })

  test('has words for every picture', async () => {
    const pictures = (await part('word/document.xml')).match(/<wp:docPr [^>]*>/g) ?? []
    expect(pictures.filter((picture) => !/ descr="[^"]+"/.test(picture))).toEqual([])
  })

  test('carries the meeting where its kind does', async () => {
    expect((await part('customXml/item1.xml')) !== '').toBe(carried !== null)
  })

  // Without the meeting inside, every kind is validated where all kinds are looked at.
  if (kind === 'minutes')
    test("passes Microsoft's validator with the meeting inside", async () => {
      expect(await docxErrors(bytes)).toEqual([])
    })
})

/** The levels of a document's headings, in order; a heading outside the contents is of level 2. */
function headingLevels(xml: string): number[] {
  return [...xml.matchAll(/<w:pStyle w:val="(?:Heading(\d)|FrontHeading)"\/>/g)].map(([, level]) =>
    Number(level ?? 2),
  )
}

function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return [block, ...block.items.flatMap(everyBlock)]
    if (block.kind === 'table')
      return [block, ...block.rows.flat().flatMap((cell) => everyBlock(cell.blocks))]
    return block.kind === 'quote' || block.kind === 'decision'
      ? [block, ...everyBlock(block.blocks)]
      : [block]
  })
}

function headings(blocks: Outline['blocks']): number {
  return everyBlock(blocks).filter(({ kind }) => kind === 'heading' || kind === 'contents').length
}

function headerRows(blocks: Outline['blocks']): number {
  return everyBlock(blocks)
    .map((block) => (block.kind === 'table' ? Math.min(block.headerRows, block.rows.length - 1) : 0))
    .reduce((sum, count) => sum + count, 0)
}
