import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { withoutNotes } from '../../../src-main/domain/meetings/without-notes.ts'
import { fullMeeting, item, meeting } from '../../support/builders/index.ts'
import { libreOfficePresent, savedByLibreOffice } from '../../support/libreoffice.ts'
import { qpdfPresent, savedByQpdf } from '../../support/qpdf.ts'
import { code, program, value } from '../application/support.ts'

type Format = 'docx' | 'pdf-archive' | 'pdf'

/** The full meeting's minutes, as the file that is given out. */
async function minutes(format: Format): Promise<Uint8Array> {
  return exported(fullMeeting(), { kind: 'minutes', format })
}

async function exported(
  content: MeetingContent,
  wanted: { kind: 'minutes' | 'supplementary-agenda' | 'signature-page'; format: Format },
): Promise<Uint8Array> {
  const { call } = await program()
  const file = new TextDecoder().decode(printMeetingFile(content))
  const { meetingId } = value(
    await call.documents.import({ fileName: 'møde.json', content: file, replace: false }),
  )
  const printed = value(await call.documents.export({ meetingId, ...wanted, audience: 'internal' }))
  return new Uint8Array(await printed.file.arrayBuffer())
}

/** Reads a file into an empty store. */
async function read(fileName: string, bytes: Uint8Array) {
  const { call } = await program()
  const answer = await call.documents.import({
    fileName,
    content: new File([new Uint8Array(bytes)], fileName),
    replace: false,
  })
  return { answer, committees: await call.committee.list(), call }
}

/** The Word file with its text changed, as if by hand. */
async function edited(change: (xml: string) => string, part = 'word/document.xml'): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await minutes('docx'))
  zip.file(part, change((await zip.file(part)?.async('string')) ?? ''))
  return zip.generateAsync({ type: 'uint8array' })
}

const entry = 'Biblioteket har fået nye åbningstider.'
const changed = 'Afsnittet er ændret eller føjet til i Word. Ændringen er ikke taget med.'

describe('a Word file that was changed', () => {
  test('tells a changed paragraph with its new words, and takes the meeting from before', async () => {
    const { answer, call } = await read(
      'referat.docx',
      await edited((xml) => xml.replace('nye åbningstider', 'helt andre åbningstider')),
    )
    const report = value(answer)
    expect(report.notUnderstood.map(({ text, reason }) => [text, reason])).toEqual([
      ['Biblioteket har fået helt andre åbningstider.', changed],
    ])
    const wanted = { meetingId: report.meetingId, kind: 'minutes', audience: 'internal' } as const
    const shown = await value(await call.documents.export({ ...wanted, format: 'json' })).file.text()
    expect(shown).toBe(new TextDecoder().decode(printMeetingFile(withoutNotes(fullMeeting()))))
  })

  test('tells a new paragraph and a deleted one', async () => {
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const added = await edited((xml) =>
      xml.replace('<w:sectPr', `${paragraph('Skrevet til &amp; sidst.')}<w:sectPr`),
    )
    expect(value((await read('referat.docx', added)).answer).notUnderstood.map(({ text }) => text)).toEqual([
      'Skrevet til & sidst.',
    ])
    const gone = await edited((xml) =>
      xml.replaceAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (whole) => (whole.includes(entry) ? '' : whole)),
    )
    expect(value((await read('referat.docx', gone)).answer).notUnderstood).toMatchObject([
      {
        text: 'Beskrivelse',
        reason: 'Efter dette afsnit er et afsnit slettet i Word. Det er stadig med i mødet.',
      },
    ])
  })

  test('tells of paragraphs that changed places', async () => {
    const moved = await edited((xml) => {
      const [first = '', second = ''] = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
        .map(([whole]) => whole)
        .filter((whole) => whole.includes('Heading3'))
      return xml.replace(first, '¤').replace(second, first).replace('¤', second)
    })
    expect(value((await read('referat.docx', moved)).answer).notUnderstood).not.toEqual([])
  })

  test('tells what was written along the edges', async () => {
    const bytes = await edited((xml) => xml.replace('Kulturudvalget', 'Fritidsudvalget'), 'word/header1.xml')
    const { notUnderstood } = value((await read('referat.docx', bytes)).answer)
    expect(notUnderstood.map(({ text }) => text)).toEqual(['Fritidsudvalget 3. marts 2026'])
  })

  test('says nothing of page numbers that Word fills in', async () => {
    const contents = await edited((xml) => xml.replaceAll(/(<w:tab\/><w:t[^>]*>)\d+/g, '$177'))
    expect(value((await read('referat.docx', contents)).answer).notUnderstood).toEqual([])
    const separate = '<w:fldChar w:fldCharType="separate"/></w:r>'
    const foot = await edited(
      (xml) => xml.replaceAll(separate, `${separate}<w:r><w:t>7</w:t></w:r>`),
      'word/footer1.xml',
    )
    expect(value((await read('referat.docx', foot)).answer).notUnderstood).toEqual([])
  })
})

describe('files that are refused, with the store as it was', () => {
  const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2))
  const foreignWord = async () => edited(() => '', 'customXml/item1.xml')
  const sketch = meeting({ items: [item('A'), { ...item('B'), lateReason: 'Fristen er i morgen.' }] })
  const cases: readonly (readonly [string, string, string, () => Promise<Uint8Array>])[] = [
    ['a Word file cut in half', 'a.docx', 'bundle-damaged', async () => cut(await minutes('docx'))],
    ['a PDF cut in half', 'a.pdf', 'source-damaged', async () => cut(await minutes('pdf-archive'))],
    ['a Word file of another program', 'a.docx', 'no-meeting-inside', foreignWord],
    ['a PDF for reading', 'a.pdf', 'no-meeting-inside', () => minutes('pdf')],
    [
      'a zip archive of something else',
      'a.docx',
      'source-damaged',
      () => new JSZip().file('a.txt', 'Hej').generateAsync({ type: 'uint8array' }),
    ],
    [
      'a Word file whose meeting was changed by hand',
      'a.docx',
      'source-damaged',
      () =>
        edited(
          (xml) => xml.replace('&quot;Kulturudvalget', '&quot;X').replace('"Kulturudvalget', '"X'),
          'customXml/item1.xml',
        ),
    ],
    [
      'a signature page',
      'a.docx',
      'no-meeting-inside',
      () => exported(fullMeeting(), { kind: 'signature-page', format: 'docx' }),
    ],
    [
      'a supplementary agenda as PDF',
      'a.pdf',
      'part-of-meeting',
      () => exported(sketch, { kind: 'supplementary-agenda', format: 'pdf-archive' }),
    ],
    [
      'a supplementary agenda as Word',
      'a.docx',
      'part-of-meeting',
      () => exported(sketch, { kind: 'supplementary-agenda', format: 'docx' }),
    ],
  ]

  test.each(cases)('%s', async (_, fileName, expected, bytesOf) => {
    const { answer, committees } = await read(fileName, await bytesOf())
    expect(code(answer)).toBe(expected)
    expect(answer.ok ? '' : answer.refusal.message).toContain('Intet er ændret.')
    expect(committees).toEqual([])
  })

  test('a byte of the meeting inside a PDF that is not as it was', async () => {
    const bytes = await minutes('pdf-archive')
    const start = Buffer.from(bytes).indexOf('stream\n', Buffer.from(bytes).indexOf('/Type /EmbeddedFile'))
    const broken = bytes.slice()
    const at = start + 60
    broken[at] = (broken[at] ?? 0) ^ 0x10
    expect(code((await read('a.pdf', broken)).answer)).toBe('source-damaged')
  })
})

test.skipIf(!libreOfficePresent)(
  'saved again by LibreOffice, the meeting is there and nothing is changed',
  async () => {
    const { answer } = await read('referat.docx', savedByLibreOffice(await minutes('docx')))
    expect(value(answer).notUnderstood).toEqual([])
  },
)

test.skipIf(!qpdfPresent)('saved again by qpdf, the meeting is still in the PDF', async () => {
  const { answer } = await read('referat.pdf', savedByQpdf(await minutes('pdf-archive')))
  expect(value(answer).items).toBe(fullMeeting().items.length)
})
