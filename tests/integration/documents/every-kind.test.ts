import { describe, expect, test, vi } from 'vitest'
import { compression } from '../../../src-main/application/documents/compression.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { paperProblem } from '../../../src-main/documents/compose/paper-problem.ts'
import type { WantedPaper } from '../../../src-main/documents/compose/wanted-paper.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { printDocx } from '../../../src-main/documents/print/docx/print-docx.ts'
import { printHtml } from '../../../src-main/documents/print/html/print-html.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { hardMeeting } from '../../support/builders/hard-meeting.ts'
import { everyMark } from '../../support/builders/hard-texts.ts'
import { docxBody, docxErrors, paragraphTexts } from '../../support/docx.ts'
import { headingsOf, textsOf } from '../../support/outline-texts.ts'
import { readStructure, withBelow } from '../../support/pdf-structure.ts'
import { printResources } from '../../support/print-resources.ts'
import { importSeed, oracle } from '../../support/seeds.ts'

// Every kind of document of every meeting, for both audiences, in every form that is read: the words, the headings and the
// pages of each are computed from the meeting, or for the invented one kept as numbers.

vi.setConfig({ testTimeout: 120_000 })

const printer = createPdfPrinter(printResources())
const kinds: readonly Outline['kind'][] = [
  'agenda',
  'supplementary-agenda',
  'chairs-copy',
  'minutes',
  'decision-list',
  'excerpt',
  'signature-page',
]
const meetings: Readonly<Record<string, () => MeetingContent>> = {
  'the hard meeting': notedMeeting,
  ...Object.fromEntries(
    Object.keys(oracle).map((file) => [file.slice(0, 3), () => importSeed(file).content]),
  ),
}

/** The pages of the hard meeting's documents, counted once and looked at. */
const hardPages: Readonly<Record<Outline['kind'], number>> = {
  agenda: 156,
  'supplementary-agenda': 6,
  'chairs-copy': 157,
  minutes: 167,
  'decision-list': 15,
  excerpt: 4,
  'signature-page': 1,
}

/** The hard meeting, with an internal note of every mark and block that a text can have. */
function notedMeeting(): MeetingContent {
  const content = hardMeeting()
  const items = content.items.map((item) =>
    item.number === 2 ? { ...item, internalNote: everyMark() } : item,
  )
  return { ...content, items }
}

/** The longest open item that was decided, for there is most to get wrong in its excerpt. */
function toExcerpt({ items }: MeetingContent): number {
  const weight = (item: (typeof items)[number]) => JSON.stringify(item.sections).length
  const open = items.filter(({ access, decision }) => access === 'open' && decision !== null)
  return open.toSorted((one, other) => weight(other) - weight(one))[0]?.number ?? 1
}

function documentsOf(content: MeetingContent): WantedPaper[] {
  const item = toExcerpt(content)
  return (['internal', 'public'] as const)
    .flatMap((audience) => kinds.map((kind) => ({ kind, audience, item, fingerprint: 'c'.repeat(64) })))
    .filter((wanted) => paperProblem(content, wanted) === null)
}

/** Letters and digits alone: what a reader of any form must find, wherever lines and pages break. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Latin}\p{N}]/gu, '')

const decoded = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const missing = (outline: Outline, words: string) => {
  const all = letters(words)
  return textsOf(outline).filter((text) => !all.includes(letters(text)))
}

const headingTexts = (outline: Outline) => headingsOf(outline).map(({ text }) => letters(text))

/** The headings that were read back, without that of the contents list, which is no heading of the outline. */
const withoutContents = (headings: readonly string[]) =>
  headings.map(letters).filter((heading) => heading !== 'Indhold')

async function readPdf(bytes: Uint8Array) {
  const { pages } = await readStructure(bytes)
  const headings = pages.flatMap(withBelow).filter(({ role }) => /^H\d$/.test(role))
  return { pages: pages.length, words: pages.map(({ text }) => text).join(' '), headings }
}

/** Prints in every form, reads each back, and answers how many pages there are and where the listed headings stand. */
async function printAll(outline: Outline) {
  const { bytes, pages: listed } = printer.print(outline)
  const pdf = await readPdf(bytes)
  expect(missing(outline, pdf.words)).toEqual([])
  expect(withoutContents(pdf.headings.map(({ text }) => text))).toEqual(headingTexts(outline))
  expect(pdf.headings.filter(({ role }) => role === 'H1')).toHaveLength(1)

  const word = printDocx(outline, listed, compression)
  const body = await docxBody(word)
  // A second each: what the public version leaves out adds nothing that could be wrong in the file.
  if (outline.audience === 'internal') expect(await docxErrors(word)).toEqual([])
  expect(missing(outline, paragraphTexts(body).join(' '))).toEqual([])
  expect(withoutContents(wordHeadings(body))).toEqual(headingTexts(outline))

  const html = new TextDecoder().decode(printHtml(outline))
  const main = html.slice(html.indexOf('<main'))
  expect(missing(outline, decoded(main))).toEqual([])
  const found = [...main.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, , text = '']) => decoded(text))
  expect(withoutContents(found)).toEqual(headingTexts(outline))
  return { pages: pdf.pages, listed: [...listed.values()] }
}

function wordHeadings(body: string): string[] {
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? []
  const heading = /<w:pStyle w:val="(?:Heading[1-6]|FrontHeading)"\/>/
  return paragraphs.filter((one) => heading.test(one)).flatMap((one) => paragraphTexts(one))
}

describe.each(Object.entries(meetings))('%s', (name, meetingOf) => {
  const content = meetingOf()
  const minutes = printer.layout(compose(content, { kind: 'minutes', audience: 'internal' }))

  test.each(documentsOf(content).map((wanted) => [wanted.kind, wanted.audience, wanted] as const))(
    '%s, %s',
    async (kind, _audience, wanted) => {
      const outline = compose(content, wanted)
      const { pages, listed } = await printAll(outline)
      if (kind === 'agenda' || kind === 'chairs-copy' || kind === 'minutes') {
        // Each on a page of its own but for a group's heading, which stands on that of its first item.
        const items = outline.blocks.filter((block) => block.kind === 'page-break').length
        expect(new Set(listed).size).toBe(items)
        expect(listed).toEqual(listed.toSorted((one, other) => one - other))
        expect(listed[0]).toBeGreaterThan(1)
        expect(listed.at(-1)).toBeLessThanOrEqual(pages)
      }
      if (kind === 'excerpt') expect(pages).toBeLessThanOrEqual(span(minutes, wanted.item ?? 0) + 2)
      if (name === 'the hard meeting') expect(pages).toBe(hardPages[kind])
    },
  )
})

/** How many pages an item has in the minutes; of the last it is not known, and taken for one. */
function span(minutes: ReadonlyMap<string, number>, item: number): number {
  const start = minutes.get(`punkt-${item}`) ?? 0
  return Math.max(1, (minutes.get(`punkt-${item + 1}`) ?? start + 1) - start)
}
