import { describe, expect, test } from 'vitest'
import type { Outline } from '../../../../src-main/documents/outline/outline.ts'
import { carriedFile } from '../../../../src-main/documents/print/data/carried-file.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import { closedItem, fullMeeting, item, meeting, rich, section } from '../../../support/builders/index.ts'

/** The meeting that a document carries; a document that carries none fails the test. */
function carried(
  content: MeetingContent,
  kind: Outline['kind'],
  audience: Outline['audience'] = 'internal',
): MeetingContent {
  const file = carriedFile(content, { kind, audience })
  if (file === null) throw new Error(`a ${kind} carries nothing`)
  return JSON.parse(new TextDecoder().decode(file))
}

const { meeting: fullHead, ...rest } = fullMeeting()
const held: MeetingContent = { ...rest, meeting: { ...fullHead, status: 'approved' } }

describe('an agenda', () => {
  test('carries nothing of what happened at the meeting', () => {
    const agenda = carried(held, 'agenda')
    expect(agenda.meeting).toMatchObject({
      documentKind: 'agenda',
      status: 'sent',
      startedAt: null,
      endedAt: null,
      breaks: [],
    })
    expect(new Set(agenda.participants.map(({ attendance }) => attendance))).toEqual(new Set([null]))
    expect([agenda.absences, agenda.sent, agenda.steps]).toEqual([[], [], []])
    expect(agenda.items.flatMap(whatHappened)).toEqual([])
  })

  test('carries all that was planned', () => {
    const planned = (items: readonly Item[]) =>
      items.map(({ number, title, recommendation, attachments, history, entries, guests, lateReason }) => ({
        number,
        title,
        recommendation,
        attachments,
        history,
        entries,
        guests,
        lateReason,
      }))
    expect(planned(carried(held, 'agenda').items)).toEqual(planned(held.items))
  })

  test('leaves out what was written under the heading of the decision itself', () => {
    const one = item('Nyt bibliotek', {
      sections: [section('decision', 'Godkendt.'), section('summary', 'Sagen.')],
    })
    const [agenda] = carried(meeting({ items: [one] }), 'agenda').items
    expect(agenda?.sections.map(({ key, body }) => [key, body === null])).toEqual([
      ['decision', true],
      ['summary', false],
    ])
  })

  test('of a meeting that is yet to be held is that meeting', () => {
    const one = item('Nyt bibliotek', { sections: [section('summary', 'Sagen.'), section('decision')] })
    const draft = meeting({ items: [one], meeting: { documentKind: 'agenda', status: 'draft' } })
    expect(carried(draft, 'agenda')).toMatchObject(JSON.parse(JSON.stringify(draft)))
  })
})

test('a supplementary agenda carries only the late items, as they were planned', () => {
  const late = { ...item('Hastesag', { number: 2 }), lateReason: 'Fristen er i morgen.' }
  const items = [item('Den gamle sag', { number: 1 }), late]
  const [only, ...others] = carried(meeting({ items }), 'supplementary-agenda').items
  expect([only?.title, only?.number, others]).toEqual(['Hastesag', 2, []])
})

describe('internal notes', () => {
  const noted = meeting({ items: [{ ...item('Sagen'), internalNote: rich('Spørg Bo først.') }] })

  test.each(['agenda', 'supplementary-agenda', 'minutes'] as const)('are not carried by %s', (kind) => {
    expect(JSON.stringify(carried(noted, kind))).not.toContain('Spørg Bo')
  })

  test("are carried by the chair's copy, which prints them", () => {
    expect(JSON.stringify(carried(noted, 'chairs-copy'))).toContain('Spørg Bo')
  })
})

test('minutes carry the whole meeting, and for the public what the public may see', () => {
  const secret = closedItem('Salg af grund', {
    publicTitle: 'Fast ejendom',
    sections: [section('summary', 'Prisen er hemmelig.')],
  })
  const content = meeting({ items: [secret] })
  expect(carried(content, 'minutes').items[0]?.sections).toHaveLength(1)
  const open = JSON.stringify(carried(content, 'minutes', 'public'))
  expect(open).toContain('Fast ejendom')
  expect(open).not.toMatch(/hemmelig|Salg af grund/)
})

test.each(['decision-list', 'excerpt', 'signature-page'] as const)('a %s carries none', (kind) => {
  expect(carriedFile(held, { kind, audience: 'internal' })).toBeNull()
})

/** What an item says of the meeting itself. */
function whatHappened({ decision, disqualifications, plannedAccess, links }: Item): unknown[] {
  const onward = links.filter(({ direction }) => direction === 'to')
  return [...disqualifications, ...onward, ...[decision, plannedAccess].filter((value) => value !== null)]
}
