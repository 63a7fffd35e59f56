import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forAudience } from '../../../../src-main/documents/compose/audience.ts'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import { printMeetingFile } from '../../../../src-main/documents/print/data/print-meeting-file.ts'
import { printHtml } from '../../../../src-main/documents/print/html/print-html.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import {
  attachment,
  closedItem,
  decision,
  entry,
  fullMeeting,
  item,
  meeting,
  section,
  snapshot,
} from '../../../support/builders/index.ts'
import { type MarkedMeeting, markedMeetings } from './marked-meeting.ts'

const kinds = ['agenda', 'supplementary-agenda', 'minutes', 'decision-list', 'signature-page'] as const
const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Everything that leaves the house in the public version of a meeting: outlines, pages and the data file, as text. */
function publicTexts(content: MeetingContent): string[] {
  const excerpts = content.items.filter(({ access }) => access === 'open')
  const outlines = [
    ...kinds.map((kind) => compose(content, { kind, audience: 'public' })),
    ...excerpts.map(({ number: item }) => compose(content, { kind: 'excerpt', audience: 'public', item })),
  ]
  return [
    ...outlines.map((outline) => JSON.stringify(outline)),
    ...outlines.map((outline) => read(printHtml(outline))),
    read(printMeetingFile(forAudience(content, 'public'))),
  ]
}

describe('for the public', () => {
  test('a closed item keeps number, public title, case number, access and kind', () => {
    const [, , closed] = forAudience(fullMeeting(), 'public').items
    expect(closed).toEqual(
      closedItem('Køb af fast ejendom på havnen', { number: 3, caseNumber: '82.01.00-Ø54-3-25' }),
    )
  })

  test('internal attachments are gone from items and from announcements', () => {
    const attachments = [attachment('Åbent'), attachment('Internt', { access: 'internal' })]
    const content = meeting({ items: [item('Nyt', { attachments, entries: [entry('Nyt.', attachments)] })] })
    const [open] = forAudience(content, 'public').items
    expect(open?.attachments.map(({ title }) => title)).toEqual(['Åbent'])
    expect(open?.entries[0]?.attachments.map(({ title }) => title)).toEqual(['Åbent'])
  })

  test('ids, and texts the gate refused, do not come along with a closed item', () => {
    const stored = snapshot({ items: [closedItem('Toldboden', { decision: decision('Godkendt') })] })
    const unreadable = [{ key: 'summary', reason: 'ukendt', text: 'HEMMELIG' }]
    const content = { ...stored, items: stored.items.map((one) => ({ ...one, unreadable })) }
    expect(forAudience(content, 'public')).toEqual(meeting({ items: [closedItem('Toldboden')] }))
  })

  test('no mark of closed content is in anything that leaves the house', () => {
    fc.assert(
      fc.property(markedMeetings, ({ content, secret }) => {
        for (const text of publicTexts(content))
          expect(secret.filter((mark) => text.includes(mark))).toEqual([])
      }),
      { seed: 2026, numRuns: 60 },
    )
  })

  test('every mark of open content is in the minutes and in the data file', () => {
    fc.assert(
      fc.property(markedMeetings, ({ content, open }) => {
        const page = read(printHtml(compose(content, { kind: 'minutes', audience: 'public' })))
        const file = read(printMeetingFile(forAudience(content, 'public')))
        expect(open.filter((mark) => !page.includes(mark) || !file.includes(mark))).toEqual([])
      }),
      { seed: 2026, numRuns: 60 },
    )
  })

  test('what the public may see is fixed: taking it out twice changes nothing', () => {
    fc.assert(
      fc.property(markedMeetings, ({ content }) => {
        const once = forAudience(content, 'public')
        expect(forAudience(once, 'public')).toEqual(once)
      }),
      { seed: 2026, numRuns: 30 },
    )
  })
})

test('inside the house every mark is in the minutes', () => {
  const everyMark = ({ content, secret, open, notInside }: MarkedMeeting) => {
    const page = read(printHtml(compose(content, { kind: 'minutes', audience: 'internal' })))
    const printed = [...secret, ...open].filter((mark) => !notInside.includes(mark))
    expect(printed.filter((mark) => !page.includes(mark))).toEqual([])
    expect(content.steps.filter(({ reason }) => page.includes(String(reason)))).toEqual([])
  }
  fc.assert(fc.property(markedMeetings, everyMark), { seed: 2026, numRuns: 60 })
})

test('internal notes are in the chair’s copy and in no other document', () => {
  const kept = ({ content, notes }: MarkedMeeting) => {
    const items = content.items.map(({ number }) => number)
    const internal = { audience: 'internal', fingerprint: 'c'.repeat(64) } as const
    const chairs = JSON.stringify(compose(content, { ...internal, kind: 'chairs-copy' }))
    expect(notes.filter((mark) => !chairs.includes(mark))).toEqual([])
    const others = [
      ...kinds.map((kind) => compose(content, { ...internal, kind })),
      ...items.map((item) => compose(content, { ...internal, kind: 'excerpt', item })),
    ].map((outline) => JSON.stringify(outline))
    expect(notes.filter((mark) => others.some((text) => text.includes(mark)))).toEqual([])
  }
  fc.assert(fc.property(markedMeetings, kept), { seed: 2026, numRuns: 60 })
})

test('a closed item that is opened is printed in public', () => {
  const closed = closedItem('Toldboden', { sections: [section('summary', 'Tilbuddet')] })
  const inPublic = (one: typeof closed) =>
    publicTexts(meeting({ items: [one] })).filter((text) => text.includes('Tilbuddet'))
  expect(inPublic(closed)).toEqual([])
  expect(inPublic({ ...closed, access: 'open' })).toHaveLength(7)
})

test('the public is not given the fingerprints of what was sent, by which a guess at something closed could be tried', () => {
  const content = fullMeeting()
  expect(content.sent).not.toEqual([])
  expect(forAudience(content, 'public').sent).toEqual([])
})
