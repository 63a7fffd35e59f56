import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAudience } from '../../../src-main/documents/compose/audience.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { leftOut } from '../../../src-main/documents/compose/left-out.ts'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { printHtml } from '../../../src-main/documents/print/html/print-html.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingFileSchema } from '../../../src-main/domain/meeting/meeting-file.ts'
import { doc, paragraph, text } from '../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { readFileText } from '../../../src-main/file-texts/read-file-text.ts'
import {
  attachment,
  decision,
  entry,
  historyEntry,
  item,
  meeting,
  member,
  ownSection,
  pointDecision,
  previousTreatment,
} from '../../support/builders/index.ts'
import { program, value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

const number = '010190-1234'
const seams = ['', '-', ' ', '\u00a0', '\u2011', '\u00ad', ' - '] as const

/** A meeting with the number in every field, each time as `write` gives it; rich texts are cut in the middle of it. */
function tellingEverywhere(write: () => string): MeetingContent {
  const rich = (): RichText => {
    const words = write()
    const at = Math.floor(words.length / 2)
    return doc(paragraph('a ', text(words.slice(0, at), { type: 'bold' }), words.slice(at), ' b'))
  }
  const file = () => attachment(`Brev ${write()}`, { note: write(), fileName: `${write()}.pdf` })
  return meeting({
    meeting: { place: write(), cancellation: write() },
    participants: [member(`Per ${write()}`, { attendance: 'present', title: write() })],
    redactions: [number],
    items: [
      item(`Klage fra ${write()}`, {
        caseNumber: write(),
        group: write(),
        lateReason: write(),
        previousTreatments: [previousTreatment(write())],
        sections: [ownSection('own', write(), rich())],
        entries: [entry(rich(), [file()])],
        decidingBody: write(),
        recommendation: { lead: write(), proposer: write(), points: [{ number: 1, body: rich() }] },
        decision: decision(rich(), { points: [pointDecision(1, rich())] }),
        history: [historyEntry(rich(), { committee: write() })],
        guests: [{ name: write(), title: write() }],
        attachments: [file()],
        attachmentNote: write(),
      }),
      item('Salg', {
        access: 'closed',
        publicTitle: `Salg til ${write()}`,
        sections: [ownSection('own', 'A', rich())],
      }),
    ],
  })
}

const figures = (words: string) => words.replace(/[^\d]/g, '')
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('feature 45: what is blacked out', () => {
  test('is in no field, in no kind of document, however it is written', () => {
    const kinds = ['agenda', 'supplementary-agenda', 'minutes', 'decision-list', 'signature-page'] as const
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...seams), { minLength: 1, maxLength: 6 }), (chosen) => {
        let at = 0
        const content = tellingEverywhere(() => {
          at += 1
          return `010190${chosen[at % chosen.length]}1234`
        })
        for (const kind of kinds) {
          const outline = compose(content, { kind, audience: 'public' })
          const page = decoded(printHtml(outline)).replace(/<[^>]*>/g, '')
          expect(figures(page), kind).not.toContain('0101901234')
          expect(figures(JSON.stringify(outline)), kind).not.toContain('0101901234')
        }
        const open = forAudience(content, 'public')
        expect(figures(JSON.stringify(open))).not.toContain('0101901234')
        const file: unknown = JSON.parse(decoded(printMeetingFile(open)))
        expect(meetingFileSchema.parse(file).redactions).toEqual([])
        expect(figures(JSON.stringify(forAudience(content, 'internal')))).toContain('0101901234')
      }),
      { seed: 45, numRuns: 60 },
    )
  })

  test.each(['docx', 'pdf', 'pdf-archive', 'html', 'json'] as const)(
    'is not in the public %s, and is in the internal one',
    async (format) => {
      const { call } = await program()
      const content = JSON.stringify({
        format: 'referent-meeting',
        version: 1,
        ...tellingEverywhere(() => number),
      })
      const { meetingId } = value(
        await call.documents.import({ fileName: 'møde.json', content, replace: false }),
      )
      const wordsFor = async (audience: 'public' | 'internal') => {
        const made = value(await call.documents.export({ meetingId, kind: 'minutes', format, audience }))
        expect(made.fileName).not.toContain(number)
        const name = made.fileName.replace(/\.html$/, '.htm')
        const read = await readFileText(new Uint8Array(await made.file.arrayBuffer()), name)
        if (!read.read) throw new Error(read.why)
        return read.parts.map(({ text: words }) => words).join('\n')
      }
      const open = await wordsFor('public')
      expect(open).toContain('Klage fra ███████████')
      expect(figures(open)).not.toContain('0101901234')
      expect(figures(await wordsFor('internal'))).toContain('0101901234')
    },
  )

  test('is told before the export, where it blacks something out', () => {
    const content = meeting({ items: [item(`Klage fra ${number}`)], redactions: [number, 'Per Lund'] })
    expect(leftOut(content).map(({ danish }) => danish)).toEqual(['1 tekst er overstreget'])
    expect(leftOut({ ...content, redactions: ['Per Lund'] })).toEqual([])
  })

  test('can be changed when the minutes are approved, and taken back', async () => {
    const { call } = await program()
    const content = JSON.stringify({
      format: 'referent-meeting',
      version: 1,
      ...meeting({
        meeting: { status: 'approved' },
        items: [item('Klage', { decision: decision('Godkendt') })],
      }),
    })
    const { meetingId } = value(
      await call.documents.import({ fileName: 'møde.json', content, replace: false }),
    )
    const redact = (...redactions: string[]) => call.meeting.redact({ meetingId, redactions })
    expect(value(await redact(number, 'Per Lund', number)).redactions).toEqual([number, 'Per Lund'])
    value(await call.undo.undo())
    expect(value(await call.meeting.get({ meetingId })).redactions).toEqual([])
  })

  test.each(['docx', 'html'] as const)('may stand inside other words of the public %s', async (format) => {
    const { add, call, meeting } = await committeeAtWork()
    const { id: meetingId } = await meeting('2026-03-03')
    await add(meetingId, 'Lundgaardvej 4: Klage fra Lundgaard')
    value(await call.meeting.redact({ meetingId, redactions: ['Lundgaard'] }))
    const wanted = { meetingId, kind: 'agenda', format, audience: 'public' } as const
    const { file } = value(await call.documents.export(wanted))
    const name = format === 'html' ? 'a.htm' : 'a.docx'
    const read = await readFileText(new Uint8Array(await file.arrayBuffer()), name)
    if (!read.read) throw new Error(read.why)
    const words = read.parts.map(({ text }) => text).join('\n')
    expect(words).toContain('Lundgaardvej 4: Klage fra █████████')
  })

  test('is added and taken back one by one, and each is a step of its own', async () => {
    const { call, meeting, get } = await committeeAtWork()
    const { id: meetingId } = await meeting('2026-03-03')
    const redact = async (text: string) => call.meeting.redact({ meetingId, redactions: [text] })
    // Neither of two windows has seen what the other did.
    await Promise.all([redact('Per Lund'), redact('Anna Holm'), redact('Ole Dam')])
    value(await call.meeting.showAgain({ meetingId, redactions: ['Anna Holm'] }))
    expect((await get(meetingId)).redactions).toEqual(['Per Lund', 'Ole Dam'])
    value(await redact('Pia Lind'))
    const seen: (readonly string[])[] = []
    for (let times = 0; times < 4; times += 1) {
      value(await call.undo.undo({ within: meetingId }))
      seen.push((await get(meetingId)).redactions)
    }
    expect(seen).toEqual([
      ['Per Lund', 'Ole Dam'],
      ['Per Lund', 'Anna Holm', 'Ole Dam'],
      ['Per Lund', 'Anna Holm'],
      ['Per Lund'],
    ])
    for (let times = 0; times < 4; times += 1) value(await call.undo.redo({ within: meetingId }))
    expect((await get(meetingId)).redactions).toEqual(['Per Lund', 'Ole Dam', 'Pia Lind'])
  })
})
