import { describe, expect, test } from 'vitest'
import { checkMeeting } from '../../../../src-main/domain/checks/check-meeting.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingHead } from '../../../../src-main/domain/meeting/meeting.ts'
import { doc, link, paragraph, text } from '../../../../src-main/domain/rich-text/build.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'
import {
  attachment,
  closedItem,
  decision,
  entry,
  fullMeeting,
  historyEntry,
  item,
  meeting,
  member,
  pointDecision,
  previousTreatment,
  recommendation,
  section,
  snapshot,
} from '../../../support/builders/index.ts'

/** Findings of one rule in an agenda (where no decision can be missing) as "severity: message". */
function found(rule: string, ...items: Item[]): string[] {
  return foundIn({ documentKind: 'agenda', status: 'draft' }, rule, ...items)
}

function foundIn(head: Partial<MeetingHead>, rule: string, ...items: Item[]): string[] {
  return checkMeeting(meeting({ meeting: head, items }))
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`)
}

test('of a meeting in order: the files that lie elsewhere, and what its votes and absences ask for', () => {
  expect(checkMeeting(fullMeeting()).map(({ rule, severity, where }) => [rule, severity, where])).toEqual([
    ['attachment-without-file', 'note', { itemNumber: 1, heading: 'Bilag' }],
    ['attachment-without-file', 'note', { itemNumber: 2, heading: 'Bilag' }],
    ['dissent-not-in-minority', 'warning', { itemNumber: 2, heading: null }],
    ['stop-nothing-to-stop', 'note', { itemNumber: 2, heading: null }],
    ['attachment-without-file', 'note', { itemNumber: 3, heading: 'Bilag' }],
    ['quorum-lost', 'warning', { itemNumber: 3, heading: null }],
  ])
})

test('findings come item by item, the gravest rule first', () => {
  const items = [
    item('Haller', { caseNumber: '24/1234', sections: [section('summary', 'Slet denne tekst')] }),
    item('x....'),
  ]
  const content = meeting({ meeting: { documentKind: 'agenda', firstNumber: 7 }, items })
  expect(checkMeeting(content).map(({ rule, where }) => `${where.itemNumber} ${rule}`)).toEqual([
    '7 leftover-text',
    '7 case-number',
    '8 leftover-text',
  ])
})

describe('leftover text', () => {
  test.each([
    ['Slet denne tekst', 'Slet denne tekst'],
    ['[Skriv sammendrag her]', '[Skriv sammendrag her]'],
    ['[2 linjer. HUSK denne hjælpetekst skal slettes]', 'hjælpetekst'],
    ['Dette afsnit skal slettes.', 'Dette afsnit skal slettes'],
    ['HUSK at skrive beløb', 'HUSK at skrive beløb'],
    ['Mødet den XX.XX.2026', 'XX.XX.2026'],
    ['Udvalget indstiller, at x', 'at x'],
    ['Der afsættes x.... kr.', 'x....'],
  ])('"%s" is an error that shows «%s»', (written, words) => {
    expect(found('leftover-text', item('Haller', { sections: [section('summary', written)] }))).toEqual([
      `error: Punkt 1, Sammendrag: «${words}» ligner hjælpetekst fra en skabelon. Slet det, eller skriv det, der skal stå.`,
    ])
  })

  test.each([
    'Udvalget husker sagen fra sidste møde.',
    'Pladsen er på 40 x 60 meter.',
    'Se note [1] og [sic].',
    'Han sagde at x-faktoren mangler.',
    'Citatet er forkortet […].',
    'MXX.XXL er et varenummer.',
  ])('"%s" is ordinary text', (written) => {
    expect(found('leftover-text', item('Haller', { sections: [section('summary', written)] }))).toEqual([])
  })

  test('"skal slettes" alone is only a warning', () => {
    const [finding] = found(
      'leftover-text',
      item('Haller', { sections: [section('summary', 'Data skal slettes.')] }),
    )
    expect(finding).toMatch(/^warning: /)
  })

  test('it is found in every text field', () => {
    const left = 'Slet denne tekst'
    const everywhere = item(left, {
      previousTreatments: [previousTreatment(left)],
      sections: [section('summary', left)],
      entries: [entry(left, [attachment(left)])],
      decidingBody: left,
      recommendation: { ...recommendation(left), lead: left },
      decision: decision(left, { points: [pointDecision(1, left)] }),
      history: [historyEntry(left)],
      attachments: [attachment(left, { note: left, fileName: `${left}.pdf` })],
      attachmentNote: left,
    })
    const headings = checkMeeting(meeting({ items: [everywhere] }))
      .filter(({ rule }) => rule === 'leftover-text')
      .map(({ where }) => where.heading)
    expect(headings).toEqual([
      null,
      'Tidligere behandling',
      'Sammendrag',
      'Meddelelse 1',
      'Beslutningen træffes af',
      'Indstilling',
      'Indstilling',
      'Beslutning',
      'Beslutning',
      'Sagens forløb',
      'Bilag',
      'Bilag',
      'Bilag',
      'Bilag',
      'Bilag',
    ])
  })
})

describe('missing decision', () => {
  const rule = 'missing-decision'
  const held = { documentKind: 'minutes', status: 'held' } as const

  test.each<[string, Item, string[]]>([
    ['an open item', item('Haller'), ['error: Punkt 1, Beslutning: Der er ingen beslutning.']],
    [
      'an empty decision',
      item('Haller', { decision: decision('') }),
      ['error: Punkt 1, Beslutning: Der er ingen beslutning.'],
    ],
    [
      'a closed item with content',
      closedItem('Toldbod', { sections: [section('decision')] }),
      ['error: Punkt 1, Beslutning: Der er ingen beslutning.'],
    ],
    [
      'a closed item as published',
      closedItem('Toldbod'),
      ['warning: Punkt 1, Beslutning: Der er ingen beslutning.'],
    ],
    ['a decision', item('Haller', { decision: decision('Godkendt') }), []],
    ['a decision written as text', item('Haller', { sections: [section('decision', 'Godkendt')] }), []],
    ['the signature page', item('Underskriftside', { kind: 'signature-page' }), []],
    ['any other business', item('Eventuelt', { kind: 'any-other-business' }), []],
    [
      'a point left open',
      item('Haller', {
        recommendation: recommendation('A.', 'B.'),
        decision: decision('', { points: [pointDecision(1, 'Godkendt')] }),
      }),
      ['error: Punkt 1, Beslutning: Der er ingen beslutning om indstillingens punkt 2.'],
    ],
    [
      'a whole decision beside a point',
      item('Haller', {
        recommendation: recommendation('A.', 'B.'),
        decision: decision('Resten udsættes', { points: [pointDecision(1, 'Godkendt')] }),
      }),
      [],
    ],
  ])('%s', (_, checked, messages) => {
    expect(foundIn(held, rule, checked)).toEqual(messages)
  })

  test.each([
    [{ documentKind: 'agenda', status: 'held' }, 0],
    [{ documentKind: 'minutes', status: 'draft' }, 0],
    [{ documentKind: 'minutes', status: 'sent' }, 0],
    [{ documentKind: 'minutes', status: 'minutes-draft' }, 1],
    [{ documentKind: 'minutes', status: 'locked' }, 1],
  ] as const)('%o gives %i', (head, count) => {
    expect(foundIn(head, rule, item('Haller'))).toHaveLength(count)
  })
})

describe('CPR numbers', () => {
  const inSummary = (written: string) => item('Haller', { sections: [section('summary', written)] })

  test.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '290200-1234',
    'borger 311299-0000.',
    '(010190-1234)',
  ])('"%s" is one', (written) => {
    expect(found('cpr-number', inSummary(written))).toHaveLength(1)
  })

  test.each([
    '320190-1234',
    '011390-1234',
    '310490-1234',
    '290201-1234',
    '20 12 34 56',
    '+45 20123456',
    '00.22.04-P35-1-26',
    '00.22.00-3584-18',
    '1-51-71-3321-08',
    'EMN-2025-003383',
    '5798001234567',
    '03-02-2026',
    '1.010.190.123',
    'SAG-010190-1234',
    '24/0101901234',
    '5790101901234',
    '010190-12345',
    '010190-1234-18',
  ])('"%s" is none', (written) => {
    expect(found('cpr-number', inSummary(written))).toEqual([])
  })

  test('an open item is an error, and the number itself is not repeated', () => {
    expect(found('cpr-number', inSummary('Borgeren 010190-1234'))).toEqual([
      'error: Punkt 1, Sammendrag: 010190-xxxx ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.',
    ])
  })

  test.each<[string, Item, string]>([
    ['the title of a closed item', closedItem('Sag om 010190-1234'), 'error'],
    [
      'the text of a closed item',
      closedItem('Sag', { sections: [section('summary', '010190-1234')] }),
      'warning',
    ],
    [
      'a file name',
      item('Haller', { attachments: [attachment('Brev', { fileName: 'brev 0101901234.pdf' })] }),
      'error',
    ],
    [
      'an internal attachment',
      item('Haller', { attachments: [attachment('010190-1234', { access: 'internal' })] }),
      'warning',
    ],
  ])('%s', (_, checked, severity) => {
    expect(found('cpr-number', checked).map((line) => line.split(':')[0])).toEqual([severity])
  })
})

describe('titles of closed items', () => {
  test.each([
    'Ejendomssag',
    'Personsag (fortrolig)',
    'Aftalesag',
    'Lukket punkt',
    'Fortrolig sag',
    'Lukket orientering',
  ])('"%s" is too general', (title) => {
    expect(found('closed-title', closedItem(title))).toHaveLength(1)
  })

  test.each(['Ejendomssag: den gamle toldbod', 'Køb af grund', 'Ansættelse af leder'])(
    '"%s" tells enough',
    (title) => {
      expect(found('closed-title', closedItem(title))).toEqual([])
    },
  )

  test('an open item may have any title', () => {
    expect(found('closed-title', item('Ejendomssag'))).toEqual([])
  })

  test.each([
    ['closed', closedItem('LUKKET Toldboden'), 'warning'],
    ['open', item('Lukket: Toldboden'), 'error'],
  ])('the mark in the title of an item that is %s', (_, checked, severity) => {
    expect(found('closed-word-in-title', checked).map((line) => line.split(':')[0])).toEqual([severity])
  })
})

describe('accessibility', () => {
  const inSummary = (...blocks: RichTextNode[]) =>
    item('Haller', { sections: [section('summary', doc(...blocks))] })
  const picture = (alt: string): RichTextNode => ({
    type: 'image',
    attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt },
  })
  const table = (type: 'tableHeader' | 'tableCell'): RichTextNode => ({
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type, content: [paragraph('År')] }] }],
  })

  test('a picture needs an alternative text', () => {
    expect(found('image-without-text', inSummary(picture(' '), picture('Huset set fra havnen')))).toEqual([
      'warning: Punkt 1, Sammendrag: Et billede mangler alternativ tekst. Skriv kort, hvad det viser.',
    ])
  })

  test('a table needs a header row', () => {
    expect(found('table-without-header', inSummary(table('tableCell'), table('tableHeader')))).toEqual([
      'warning: Punkt 1, Sammendrag: En tabel har ingen overskriftsrække. Gør første række til overskrifter.',
    ])
  })

  const href = 'https://nordvig.example/'
  test.each([
    [[link('her', href)], 1],
    [[link('Læs mere.', href)], 1],
    [[link('h', href), text('er', { type: 'bold' }, { type: 'link', attrs: { href } })], 1],
    [[link('Læs mere', href), ' og ', link('link', href)], 2],
    [[link('Læs mere om budgettet', href)], 0],
    [['Læs mere her'], 0],
  ])('link texts %#', (runs, count) => {
    expect(found('link-text', inSummary(paragraph(...runs)))).toHaveLength(count)
  })
})

test.each([
  [null, 0],
  ['00.22.04-P35-1-26', 0],
  ['82.01.00-Ø54-10-25', 0],
  ['24/1234', 1],
])('case number %s gives %i note', (caseNumber, count) => {
  expect(found('case-number', item('Haller', { caseNumber }))).toHaveLength(count)
})

test.each([
  [[], []],
  [[attachment('A', { sha256: 'a'.repeat(64) })], []],
  [[attachment('A')], ['note: Punkt 1, Bilag: Der er ingen fil til bilaget.']],
  [[attachment('A'), attachment(null)], ['note: Punkt 1, Bilag: Der er ingen fil til de 2 bilag.']],
  [
    [attachment('A'), attachment('B', { sha256: 'b'.repeat(64) })],
    ['note: Punkt 1, Bilag: Der er ingen fil til 1 af de 2 bilag.'],
  ],
])('attachments without file %#', (attachments, messages) => {
  expect(found('attachment-without-file', item('Haller', { attachments }))).toEqual(messages)
})

test('a text the gate refused is an error under its heading', () => {
  const stored = snapshot({
    meeting: { documentKind: 'agenda' },
    items: [item('Haller', { sections: [section('summary')] })],
  })
  const broken = {
    ...stored,
    items: stored.items.map((one) => ({
      ...one,
      unreadable: [{ key: 'summary', reason: 'version 9 er ukendt', text: '{}' }],
    })),
  }
  expect(checkMeeting(broken)).toEqual([
    {
      rule: 'unreadable-section',
      severity: 'error',
      where: { itemNumber: 1, heading: 'Sammendrag' },
      message:
        'Punkt 1, Sammendrag: Teksten kan ikke læses (version 9 er ukendt). Den er bevaret, men dokumenter kan ikke udskrives, før den er læst eller erstattet.',
    },
  ])
})

test('what stands above the items is looked at first', () => {
  const content = meeting({
    meeting: { documentKind: 'agenda', place: 'Lokale [skriv lokale]' },
    participants: [member('Asta Holm', { title: 'formand 010190-1234' })],
    items: [item('Haller', { caseNumber: '24/1234' })],
  })
  expect(checkMeeting(content).map(({ where, message }) => [where.itemNumber, message])).toEqual([
    [null, 'Mødet: «[skriv lokale]» ligner hjælpetekst fra en skabelon. Skriv det, der skal stå.'],
    [null, 'Deltagere: 010190-xxxx ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.'],
    [1, 'Punkt 1: Sagsnummeret «24/1234» er ikke et KLE-nummer som 00.22.04-P35-1-26.'],
  ])
})
