import { describe, expect, it, test } from 'vitest'
import { compareMeetings } from '../../../../src-main/domain/comparison/compare-meetings.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import {
  attachment,
  decision,
  fullMeeting,
  item,
  meeting,
  rich,
  section,
} from '../../../support/builders/index.ts'

const harbour = item('Havnen', {
  caseNumber: '01.02.03-P16-1-26',
  sections: [section('summary', 'Havnen er for lille.')],
  decision: decision('Godkendt.'),
  attachments: [attachment('Kort'), attachment('Budget')],
})
const hall = item('Hallen')
const here = meeting({ items: [harbour, hall] })

const withItem = (change: Partial<Item>) => meeting({ items: [{ ...harbour, ...change }, hall] })

describe('feature 56: a meeting that came back beside the one that is here', () => {
  test('the same meeting has no differences, with everything that a meeting can hold', () => {
    expect(compareMeetings(fullMeeting(), fullMeeting())).toEqual({ lines: [], texts: [] })
  })

  it.each<[string, MeetingContent, string]>([
    ['an item added', meeting({ items: [harbour, hall, item('Scenen')] }), '«Scenen» er føjet til'],
    ['an item gone', meeting({ items: [harbour] }), '«Hallen» er taget af dagsordenen'],
    ['an item retitled', withItem({ title: 'Havnen og molen' }), 'titlen var «Havnen»'],
    [
      'guests',
      withItem({ guests: [{ name: 'Per Lund', title: null }] }),
      'Punkt 1 «Havnen», Yderligere deltagelse: Per Lund er føjet til.',
    ],
    [
      'an outcome',
      withItem({ decision: { ...decision('Godkendt.'), outcome: 'rejected' } }),
      'Punkt 1 «Havnen», Udfald: var (ikke angivet), er nu Ikke godkendt.',
    ],
    [
      'the place',
      meeting({ ...here, meeting: { ...here.meeting, place: 'Hallen' } }),
      'Sted: var «Mødelokale 2, Nordvig Rådhus», er nu «Hallen».',
    ],
    [
      'blackings',
      meeting({ ...here, redactions: ['Ib Skov'] }),
      'Overstreget i den offentlige udgave: «Ib Skov» er føjet til.',
    ],
    [
      'the order of attachments',
      withItem({ attachments: harbour.attachments.toReversed() }),
      'Punkt 1 «Havnen», Bilag: rækkefølgen er en anden.',
    ],
  ])('%s is told in a line', (_, incoming, words) => {
    const { lines, texts } = compareMeetings(here, incoming)
    expect(lines.map(({ danish }) => danish)).toEqual([expect.stringContaining(words)])
    expect(texts).toEqual([])
  })

  test('an item that was moved is told once', () => {
    const third = item('Scenen')
    const { lines } = compareMeetings(
      meeting({ items: [harbour, hall, third] }),
      meeting({ items: [third, harbour, hall] }),
    )
    expect(lines.map(({ danish }) => danish)).toEqual([expect.stringContaining('«Scenen» er flyttet')])
  })

  it.each<[string, Partial<Item>, string, string | null, string | null]>([
    [
      'a section',
      { sections: [section('summary', 'Havnen er for dyr.')] },
      'Sammendrag',
      'Havnen er for lille.',
      'Havnen er for dyr.',
    ],
    [
      'a section that is emptied',
      { sections: [section('summary')] },
      'Sammendrag',
      'Havnen er for lille.',
      null,
    ],
    ['a decision', { decision: decision('Udsat.') }, 'Beslutning', 'Godkendt.', 'Udsat.'],
    [
      'an internal note',
      { internalNote: rich('Spørg til prisen.') },
      'Intern note',
      null,
      'Spørg til prisen.',
    ],
  ])('%s is laid side by side', (_, change, heading, now, incoming) => {
    const { lines, texts } = compareMeetings(here, withItem(change))
    expect(lines).toEqual([])
    expect(texts).toEqual([
      {
        place: expect.objectContaining({ danish: `Punkt 1 «Havnen»: ${heading}` }),
        now: now === null ? null : rich(now),
        incoming: incoming === null ? null : rich(incoming),
      },
    ])
  })
})
