import { describe, expect, test } from 'vitest'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import {
  bulletList,
  doc,
  heading,
  orderedList,
  paragraph,
  text,
} from '../../../../src-main/domain/rich-text/build.ts'
import {
  attachment,
  decision,
  entry,
  historyEntry,
  item,
  meeting,
  ownSection,
  pointDecision,
  previousTreatment,
  recommendation,
  section,
} from '../../../support/builders/index.ts'
import { sketch } from './sketch.ts'

/** What minutes print of one item behind its heading. */
function printed(one: Item): string[] {
  const { blocks } = compose(meeting({ items: [one] }), { kind: 'minutes', audience: 'internal' })
  const lines = sketch(blocks)
  return lines.slice(lines.findIndex((line) => line.startsWith('h2 Punkt')) + 1)
}

describe('sections', () => {
  test('stand in the order of the item, with headings of its own', () => {
    const sections = [ownSection('tidsplan', 'Tidsplan', 'I maj.'), section('summary', 'Kort.')]
    expect(printed(item('Haller', { sections }))).toEqual(['h3 Tidsplan', 'I maj.', 'h3 Sammendrag', 'Kort.'])
  })

  test('without content leave no heading behind', () => {
    const sections = [section('contents'), section('summary', ''), section('decision'), section('background')]
    expect(printed(item('Haller', { sections }))).toEqual([])
  })

  test('that are slots print their own text before the field', () => {
    const sections = [section('deciding-body', 'Efter høring:')]
    expect(printed(item('Haller', { sections, decidingBody: 'Kommunalbestyrelsen' }))).toEqual([
      'h3 Beslutningen træffes af',
      'Efter høring:',
      'Kommunalbestyrelsen',
    ])
  })

  test('tell the number of attachments, also when it is none', () => {
    expect(printed(item('Haller', { sections: [section('attachments')] }))).toEqual([
      'h3 Bilag',
      'meta 0 bilag',
    ])
  })
})

test('fields without a section are printed at their usual place', () => {
  const filled = item('Haller', {
    sections: [section('summary', 'Kort.'), section('decision')],
    previousTreatments: [previousTreatment('Kulturudvalget, punkt 2.')],
    attachments: [attachment('Notat')],
    decidingBody: 'Kulturudvalget',
    recommendation: recommendation('Hallen bygges.'),
    decision: decision('Godkendt'),
    history: [historyEntry('Udsat')],
  })
  expect(printed(filled)).toEqual([
    'h3 Tidligere behandling',
    'Kulturudvalget, punkt 2.',
    'h3 Sammendrag',
    'Kort.',
    'h3 Bilag',
    'meta 1 bilag',
    'h3 Beslutningen træffes af',
    'Kulturudvalget',
    'h3 Indstilling',
    'lead Center for Kultur indstiller, at',
    '1.',
    '  Hallen bygges.',
    'h3 Beslutning',
    'decision',
    '  Godkendt',
    'h3 Sagens forløb',
    '*03-02-2026 Kulturudvalget*',
    'Udsat',
    'h3 Bilag',
    '-',
    '  Notat',
  ])
})

describe('announcements', () => {
  test('stand first where there is no "Beskrivelse"', () => {
    const entries = [entry('Ny leder.', [attachment(null, { recommended: false })]), entry('Åbent hus.')]
    const sections = [section('decision')]
    expect(
      printed(item('Meddelelser', { entries, sections, decision: decision('Taget til efterretning') })),
    ).toEqual([
      '1.',
      '  Ny leder.',
      '  meta 1 bilag, heraf 0 anbefales',
      '2.',
      '  Åbent hus.',
      'h3 Beslutning',
      'decision',
      '  Taget til efterretning',
    ])
  })

  test('stand under "Beskrivelse" behind its own text', () => {
    const one = item('Meddelelser', {
      entries: [entry('Ny leder.')],
      sections: [section('description', 'Nyt:')],
    })
    expect(printed(one)).toEqual(['h3 Beskrivelse', 'Nyt:', '1.', '  Ny leder.'])
  })
})

describe('recommendation', () => {
  test('points keep their numbers, also over a gap', () => {
    const whole = recommendation('A.', 'B.', 'C.')
    const gap = { ...whole, points: whole.points.filter(({ number }) => number !== 2) }
    expect(printed(item('Haller', { recommendation: gap })).slice(2)).toEqual(['1.', '  A.', '3.', '  C.'])
  })

  test('without lead and points it is its text', () => {
    const one = item('Underskrift', {
      sections: [section('recommendation', 'Referatet underskrives.')],
      recommendation: { lead: '', proposer: null, points: [] },
    })
    expect(printed(one)).toEqual(['h3 Indstilling', 'Referatet underskrives.'])
  })
})

describe('decision', () => {
  test('on a point runs on from its label, with the marks of its own text', () => {
    const body = doc(
      paragraph(text('Godkendt', { type: 'bold' }), ' med bemærkning:'),
      bulletList('Husk støj'),
    )
    const one = item('Haller', { decision: decision('', { points: [pointDecision(2, body)] }) })
    expect(printed(one).slice(1)).toEqual([
      'decision',
      '  Indstillingens punkt 2: *Godkendt* med bemærkning:',
      '  -',
      '    Husk støj',
    ])
  })

  test('on a point that begins with a list stands under its label', () => {
    const one = item('Haller', {
      decision: decision('', { points: [pointDecision(1, doc(orderedList(3, 'Tre')))] }),
    })
    expect(printed(one).slice(1)).toEqual(['decision', '  Indstillingens punkt 1:', '  3.', '    Tre'])
  })
})

test.each([
  ['Sagens forløb', '2026-02-03', '*03-02-2026 Kulturudvalget*'],
  ['Sagens forløb', null, '*Kulturudvalget*'],
  ['Beslutningshistorik', '2026-02-03', '*Beslutning truffet af Kulturudvalget d. 03-02-2026*'],
  ['Beslutningshistorik', null, '*Beslutning truffet af Kulturudvalget*'],
])('history under %s with date %s', (title, date, line) => {
  const sections = [{ ...section('history'), heading: title }]
  expect(printed(item('Haller', { sections, history: [historyEntry('Udsat', { date })] }))).toEqual([
    `h3 ${title}`,
    line,
    'Udsat',
  ])
})

describe('headings inside a text', () => {
  const levels = (...written: (4 | 5 | 6)[]) => {
    const body = doc(...written.map((level) => heading(level, 'Emne')))
    return printed(item('Haller', { sections: [section('summary', body)] }))
      .slice(1)
      .map((line) => line.slice(0, 2))
  }

  test.each<[(4 | 5 | 6)[], string[]]>([
    [
      [4, 5, 6],
      ['h4', 'h5', 'h6'],
    ],
    [
      [5, 5],
      ['h4', 'h4'],
    ],
    [
      [6, 4],
      ['h4', 'h4'],
    ],
    [
      [4, 6, 5],
      ['h4', 'h5', 'h5'],
    ],
    [
      [4, 6, 6, 4],
      ['h4', 'h5', 'h5', 'h4'],
    ],
  ])('%j become %j', (written, expected) => {
    expect(levels(...written)).toEqual(expected)
  })

  test('stand one below the item where announcements have no section', () => {
    const entries = [entry(doc(paragraph('Nyt'), heading(4, 'Emne')))]
    expect(printed(item('Meddelelser', { entries }))).toEqual(['1.', '  Nyt', '  h3 Emne'])
  })
})
