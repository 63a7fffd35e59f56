import { describe, expect, test } from 'vitest'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { attachment, closedItem, decision, item, meeting, section } from '../../support/builders/index.ts'
import { formats, guarded, type PublicPaper, printPublic, publicKinds } from './printing.ts'
import { dataPlaces, pagePlaces, type Spoil, wordPlaces } from './spoiled-files.ts'
import { pdfPlaces } from './spoiled-pdf.ts'

// The program made wrong on purpose: every mistake that lets something closed out is caught, whatever the kind and format.

const secret = 'Sælgeren af grunden har givet et tilbud på otte millioner kroner.'
const note = 'Formanden spørger, om naboen har klaget.'

function secretMeeting(): MeetingContent {
  const open = item('Åbent møde om havnen', {
    sections: [section('summary', 'Borgeren Knud Vinter har skrevet til udvalget.')],
    attachments: [attachment('Plan for havnen'), attachment('Vurdering af grunden', { access: 'internal' })],
    decision: decision('Godkendt'),
    internalNote: doc(paragraph(note)),
  })
  const closed = closedItem('Køb af nabogrunden', {
    publicTitle: 'Køb af fast ejendom',
    sections: [section('summary', secret)],
    decision: decision('Godkendt'),
    attachments: [attachment('Tilbuddet')],
  })
  return meeting({ items: [open, closed], redactions: ['Knud Vinter'] })
}

type Wrong = (content: MeetingContent) => MeetingContent

/** Mistakes of compose, as what it would print: a wrong compose is a right one that was given a wrong meeting. */
const mistakes: readonly (readonly [string, Wrong, RegExp])[] = [
  [
    'an item’s access is ignored',
    (content) => each(content, { access: 'open' }),
    /Køb af nabogrunden|otte millioner/,
  ],
  ['the public title is ignored', (content) => each(content, { publicTitle: null }), /Køb af nabogrunden/],
  ['the flag of an attachment is ignored', published, /Vurdering af grunden/],
  ['an internal note is printed', noted, /naboen har klaget/],
  ['nothing is blacked out', (content) => ({ ...content, redactions: [] }), /Knud Vinter/],
  [
    'a property is filled with a closed title',
    (content) => inCommittee(content, 'Køb af nabogrunden'),
    /Køb af nabogrunden/,
  ],
  ['the place of the meeting is filled with a closed text', inPlace, /otte millioner/],
]

describe('feature 34: a wrong compose is caught', () => {
  test.each(mistakes)('%s', async (_, wrong, named) => {
    const right = secretMeeting()
    const stopped: string[] = []
    for (const kind of publicKinds)
      for (const format of formats) {
        const bytes = (await printPublic(wrong(right), { kind, format })) ?? new Uint8Array()
        const said = await guarded(bytes, right, { kind, format })
        const same = Buffer.from(bytes).equals(
          (await printPublic(right, { kind, format })) ?? new Uint8Array(),
        )
        expect({ kind, format, stopped: !said.ok || same }).toEqual({ kind, format, stopped: true })
        if (said.ok) continue
        expect(said.refusal.code).toBe('public-file-leaks')
        expect(said.refusal.message).toMatch(named)
        stopped.push(`${kind} ${format}`)
      }
    expect(stopped.length).toBeGreaterThanOrEqual(formats.length)
  })

  test('a right one is not', async () => {
    for (const kind of publicKinds)
      for (const format of formats) {
        const bytes = (await printPublic(secretMeeting(), { kind, format })) ?? new Uint8Array()
        expect(await guarded(bytes, secretMeeting(), { kind, format })).toMatchObject({ ok: true })
      }
  })
})

describe('feature 34: a secret in any place of a finished file is caught, and the place is named', () => {
  test.each(pdfPlaces)('PDF: %s', (_, spoil, place) => caught('pdf', spoil, place))
  test.each(wordPlaces)('Word: %s', (_, spoil, place) => caught('docx', spoil, place))
  test.each(pagePlaces)('HTML: %s', (_, spoil, place) => caught('html', spoil, place))
  test.each(dataPlaces)('data: %s', (_, spoil, place) => caught('json', spoil, place))
})

async function caught(format: PublicPaper['format'], spoil: Spoil, place: string): Promise<void> {
  const paper: PublicPaper = { kind: 'minutes', format }
  const right = (await printPublic(secretMeeting(), paper)) ?? new Uint8Array()
  const said = await guarded(await spoil(right, secret), secretMeeting(), paper)
  expect(said).toMatchObject({ ok: false, refusal: { code: 'public-file-leaks' } })
  if (!said.ok) expect(said.refusal.message).toContain(`offentliggøres: ${place}`)
}

function each(content: MeetingContent, change: Partial<MeetingContent['items'][number]>): MeetingContent {
  return { ...content, items: content.items.map((one) => ({ ...one, ...change })) }
}

function published(content: MeetingContent): MeetingContent {
  const items = content.items.map((one) => ({
    ...one,
    attachments: one.attachments.map((file) => ({ ...file, access: 'public' as const })),
  }))
  return { ...content, items }
}

function noted(content: MeetingContent): MeetingContent {
  const items = content.items.map((one) =>
    one.internalNote === null ? one : { ...one, group: note, title: `${one.title}. ${note}` },
  )
  return { ...content, items }
}

function inCommittee(content: MeetingContent, name: string): MeetingContent {
  return { ...content, committee: { ...content.committee, name } }
}

function inPlace(content: MeetingContent): MeetingContent {
  return { ...content, meeting: { ...content.meeting, place: `Rådhuset. ${secret}` } }
}
