import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { exportKinds } from '../../../src-main/contract/documents.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import type { Outline } from '../../../src-main/documents/outline/outline.ts'
import { carriedFile } from '../../../src-main/documents/print/data/carried-file.ts'
import { createPdfPrinter } from '../../../src-main/documents/print/pdf/print-pdf.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { embeddedFiles } from '../../../src-main/importers/archive-pdf/embedded-files.ts'
import { anyOutline } from '../../support/any-outline.ts'
import { fullMeeting, hardMeeting } from '../../support/builders/index.ts'
import { readStructure, withBelow } from '../../support/pdf-structure.ts'
import { printResources } from '../../support/print-resources.ts'
import { qpdfFaults, qpdfPresent } from '../../support/qpdf.ts'

const printer = createPdfPrinter(printResources())

function outlineOf(content: MeetingContent, kind: Outline['kind']): Outline {
  return compose(content, { kind, audience: 'internal', item: content.items[0]?.number ?? null })
}

function archived(content: MeetingContent, kind: Outline['kind']) {
  const outline = outlineOf(content, kind)
  const carried = carriedFile(content, outline)
  return { outline, carried, bytes: printer.archive(outline, carried).bytes }
}

describe('feature 37: minutes for the archive', () => {
  const { outline, carried, bytes } = archived(fullMeeting(), 'minutes')
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = raw.split('\nendobj')

  test('say they are PDF/A-3a, their title and their language', () => {
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('/Lang (da)')
    expect(raw).toContain(`<rdf:li xml:lang="x-default">${outline.title}</rdf:li>`)
  })

  test('are not locked, and need nothing from outside', () => {
    expect(raw).not.toContain('/Encrypt')
    const fonts = objects.filter((object) => object.includes('/Type /FontDescriptor'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !/\/FontFile[23]? \d+ 0 R/.test(font))).toEqual([])
    expect(raw).not.toMatch(/\/(?:JavaScript|Launch|GoToR|Movie|Sound)\b/)
  })

  test('say what their colours mean', () => {
    expect(raw).toMatch(/\/OutputIntents \d+ 0 R/)
    expect(raw).toMatch(/\/Type \/OutputIntent\n\s+\/DestOutputProfile \d+ 0 R\n\s+\/S \/GTS_PDFA1/)
  })

  test('carry the meeting file, as the source of the document', async () => {
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
    const attachments = (await pdf.getAttachments()) as
      | ReadonlyMap<string, Attached>
      | Record<string, Attached>
    const all = attachments instanceof Map ? [...attachments.values()] : Object.values(attachments)
    expect(all.map(({ filename }) => filename)).toEqual(['referent-meeting.json'])
    expect(Buffer.from(all[0]?.content ?? []).equals(Buffer.from(carried ?? []))).toBe(true)
    expect(raw).toMatch(/\/AFRelationship \/Source/)
    expect(raw).toMatch(/\/AF \[\d+ 0 R\]/)
    expect(raw).toContain('/Subtype /application#2Fjson')
  })

  test('are tagged as the ones for reading', async () => {
    const tags = async (file: Uint8Array) => (await readStructure(file)).pages.flatMap(withBelow)
    const said = (all: Awaited<ReturnType<typeof tags>>) => all.map(({ role, text }) => [role, text])
    expect(said(await tags(bytes))).toEqual(said(await tags(printer.print(outline).bytes)))
  })
})

interface Attached {
  readonly filename: string
  readonly content: Uint8Array
}

test.each(['decision-list', 'excerpt', 'signature-page'] as const)('a %s carries nothing', (kind) => {
  expect(Buffer.from(archived(fullMeeting(), kind).bytes).includes('EmbeddedFile')).toBe(false)
})

test('any outline becomes a PDF/A-3a', () => {
  fc.assert(
    fc.property(anyOutline, (outline) => {
      const raw = Buffer.from(printer.archive(outline, null).bytes).toString('latin1')
      expect(raw).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    }),
    { numRuns: 40, seed: 20260303 },
  )
})

test('two documents after each other carry each its own meeting', () => {
  const agenda = archived(fullMeeting(), 'agenda')
  const minutes = archived(fullMeeting(), 'minutes')
  expect(Buffer.from(archived(fullMeeting(), 'agenda').bytes).equals(Buffer.from(agenda.bytes))).toBe(true)
  expect(Buffer.from(agenda.carried ?? []).equals(Buffer.from(minutes.carried ?? []))).toBe(false)
  for (const { carried, bytes } of [agenda, minutes])
    expect(embeddedFiles(bytes)).toEqual([new TextDecoder().decode(carried ?? new Uint8Array())])
})

describe.skipIf(!qpdfPresent)('by qpdf (skipped where it is absent)', () => {
  const cases = exportKinds.flatMap((kind) =>
    (['pdf', 'pdf-archive'] as const).map((format) => ({ kind, format, content: fullMeeting })),
  )
  const hard = (['pdf', 'pdf-archive'] as const).map((format) => ({
    kind: 'minutes' as const,
    format,
    content: hardMeeting,
  }))

  test.each([...cases, ...hard])('$kind as $format is well formed', ({ kind, format, content }) => {
    const { outline, bytes } = archived(content(), kind)
    expect(qpdfFaults(format === 'pdf' ? printer.print(outline).bytes : bytes)).toBe('')
  })
})
