import { beforeAll, describe, expect, test } from 'vitest'
import { exportKinds } from '../../../src-main/contract/documents.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { standardRules } from '../../../src-main/documents/compose/meeting-rules.ts'
import type { Block, Cell, Outline } from '../../../src-main/documents/outline/outline.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { Layout } from '../../../src-main/domain/committee/layout.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, hardMeeting } from '../../support/builders/index.ts'
import { picturePng } from '../../support/hard-outline.ts'
import { type ReadPdf, readPdf } from '../../support/pdf.ts'
import { readStructure, type Structure, type Tagged, withBelow } from '../../support/pdf-structure.ts'
import { printResources } from '../../support/print-resources.ts'

const printer = createPdfPrinter(printResources())
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

const { layout: standard } = standardRules
const logo = { mediaType: 'image/png', base64: picturePng, alt: 'Nordvig Kommunes våben', width: 40 } as const
/** A layout with all that can stand around the text. */
const dressed: Layout = {
  ...standard,
  logo,
  letterhead: ['Nordvig Kommune', 'Kultur og Fritid'],
  numberedHeadings: true,
  accentHeadings: true,
  draftMark: true,
  footer: { text: 'Nordvig Kommune', pages: true },
}

const cases = [
  ...exportKinds.map((kind) => ({
    name: `the full meeting's ${kind}`,
    kind,
    content: fullMeeting,
    layout: standard,
  })),
  {
    name: "the full meeting's minutes with logo, letterhead and draft mark",
    kind: 'minutes' as const,
    content: fullMeeting,
    layout: dressed,
  },
  {
    name: "the full meeting's agenda with a logo that is decoration",
    kind: 'agenda' as const,
    content: fullMeeting,
    layout: { ...dressed, logo: { ...logo, alt: '' } },
  },
  { name: "the hard meeting's minutes", kind: 'minutes' as const, content: hardMeeting, layout: standard },
]

describe.each(cases)('$name as a PDF/UA-1', ({ kind, content, layout }) => {
  let outline: Outline
  let raw: string
  let pdf: ReadPdf
  let structure: Structure
  let elements: Tagged[]

  beforeAll(async () => {
    outline = outlineOf(content(), kind, layout)
    const { bytes } = printer.print(outline)
    raw = Buffer.from(bytes).toString('latin1')
    pdf = await readPdf(bytes)
    structure = await readStructure(bytes)
    elements = structure.pages.flatMap(withBelow)
  })
  const ofRole = (role: string) => elements.filter((element) => element.role === role)

  test('says its title in the window, its language and that it is PDF/UA-1, and the Tab key follows the structure', () => {
    expect([pdf.title, pdf.language]).toEqual([outline.title, 'da'])
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw.match(/\/Tabs \/S/g)).toHaveLength(pdf.pages.length)
  })

  test('has one H1, first, and skips no level', () => {
    const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  test('has every heading of the outline, and bookmarks for those of levels 1 to 3', () => {
    const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ text }) => squeeze(text))
    const said = headingsOf(outline)
    expect(headings.map(withoutBoxes)).toEqual(said.map(({ text }) => withoutBoxes(text)))
    const marked = said.filter(({ level }) => level <= 3)
    expect(pdf.bookmarks.map(({ title }) => withoutBoxes(title))).toEqual(
      marked.map(({ text }) => withoutBoxes(text)),
    )
  })

  test('has the marks and numbers of its lists as labels', () => {
    const labels = ofRole('Lbl').map(({ text }) => squeeze(text))
    expect(labels.filter((label) => label !== '')).toEqual(labelsOf(outline.blocks, 0))
    expect(ofRole('LI').filter(({ children }) => !children.some(({ role }) => role === 'LBody'))).toEqual([])
  })

  test('has header cells with a scope in the header rows of its tables', () => {
    const heads = headerCells(outline.blocks).map(cellText)
    const cells = ofRole('TH').map(({ text }) => withoutBoxes(text))
    // A table that goes on is met again on every page, and its header cells are said on the first only.
    expect(cells.filter((text) => text !== '')).toEqual(heads.map(withoutBoxes))
    expect(raw.match(/\/Scope \/Column/g) ?? []).toHaveLength(heads.length)
  })

  test('has pictures with words and links with text', () => {
    expect(ofRole('Figure').filter(({ alt }) => alt === null || alt.trim() === '')).toEqual([])
    expect(ofRole('Figure').length).toBe(picturesOf(outline))
    expect(ofRole('Link').filter(({ text, object }) => squeeze(text) === '' || !object)).toEqual([])
  })

  test('has no words outside its tags but what is marked as an artefact', () => {
    expect(structure.untagged).toEqual([])
  })
})

function outlineOf(content: MeetingContent, kind: Outline['kind'], layout: Layout): Outline {
  const item = content.items[0]?.number ?? null
  return compose(content, { kind, audience: 'internal', item, rules: { ...standardRules, layout } })
}

function inner(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => blocks)
  return block.kind === 'quote' || block.kind === 'decision' ? block.blocks : []
}

function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(inner(block))])
}

function headingsOf({ blocks }: Outline) {
  return everyBlock(blocks).flatMap((block) => {
    if (block.kind === 'contents') return [{ text: block.heading, level: 2 }]
    return block.kind === 'heading' ? [{ text: squeeze(block.text), level: block.level }] : []
  })
}

/** "1." and on in numbered lists, bullets that change with the depth, and the labels of facts. */
function labelsOf(blocks: readonly Block[], depth: number): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.facts.map(({ label }) => label)
    if (block.kind !== 'list') return labelsOf(inner(block), depth)
    const below = block.ordered ? depth : depth + 1
    return block.items.flatMap((item, at) => [
      block.ordered ? `${block.start + at}.` : (['•', '–'][depth % 2] ?? ''),
      ...labelsOf(item, below),
    ])
  })
}

function headerCells(blocks: readonly Block[]): Cell[] {
  return everyBlock(blocks).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.slice(0, Math.min(block.headerRows, block.rows.length - 1)).flat()
      : [],
  )
}

function cellText({ blocks }: Cell): string {
  return everyBlock(blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .map((run) => (run.kind === 'text' ? run.text : ' '))
    .join('')
}

/** A logo without words is decoration. */
function picturesOf({ blocks, look }: Outline): number {
  const logos = look.logo === null || look.logo.alt === '' ? 0 : 1
  return everyBlock(blocks).filter(({ kind }) => kind === 'image').length + logos
}

/** A reader joins letters of right-to-left names in its own order, and signs no font has are boxes. */
function withoutBoxes(text: string): string {
  return text.replaceAll(/[^\p{Script=Latin}\p{N}]/gu, '')
}
