import { describe, expect, test } from 'vitest'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import { paperProblem } from '../../../../src-main/documents/compose/paper-problem.ts'
import type { WantedPaper } from '../../../../src-main/documents/compose/wanted-paper.ts'
import { standardSettings } from '../../../../src-main/domain/committee/committee-settings.ts'
import { standardLayout } from '../../../../src-main/domain/committee/layout.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import {
  attachment,
  closedItem,
  decision,
  fullMeeting,
  item,
  meeting,
  member,
  rich,
  section,
} from '../../../support/builders/index.ts'
import { sketch } from './sketch.ts'

const lines = (content: MeetingContent, wanted: Partial<WantedPaper> & Pick<WantedPaper, 'kind'>) =>
  sketch(compose(content, { audience: 'internal', ...wanted }).blocks)

describe('a decision list (beslutningsliste)', () => {
  const from = (printed: readonly string[]) => printed.slice(printed.findIndex((one) => /^h2/.test(one)))

  test('has every item’s title, case number and decision, and nothing that led to it', () => {
    expect(from(lines(fullMeeting(), { kind: 'decision-list' }))).toEqual([
      'h2 Punkt 1: Meddelelser',
      'meta-lead Sagsnr. 00.22.04-P35-1-26',
      'decision',
      '  Taget til efterretning',
      'h2 Kultur',
      'h2 Punkt 2: Kulturhus på havnen',
      'meta-lead Sagsnr. 20.00.00-G01-7-25',
      'decision',
      '  Indstillingens punkt 1: Indstilles godkendt.',
      '  Indstillingens punkt 2: Indstilles godkendt.',
      '  Udvalget ønsker en opfølgning om et år.',
      '  Afstemning om Indstillingens punkt 2.\\For stemte 1: Asta Holm (A).\\Imod stemte 1: V.\\Forslaget er bortfaldet på grund af stemmelighed.',
      '  Carla Lund (V) ønskede følgende afvigende mening tilført beslutningsprotokollen: Beløbet er for stort.',
      '  Carla Lund (V) begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.',
      'h2 Punkt 3: Lukket: Køb af den gamle toldbod',
      'meta-lead Sagsnr. 82.01.00-Ø54-3-25',
      'decision',
      '  Tilbuddet tages imod.',
      'h2 Punkt 4: Godkendelse af referat (underskriftside)',
      'Ingen beslutning.',
    ])
  })

  test('tells the public no more of a closed item than the minutes do', () => {
    const printed = from(lines(fullMeeting(), { kind: 'decision-list', audience: 'public' }))
    const at = printed.indexOf('h2 Punkt 3: Lukket: Køb af fast ejendom på havnen')
    expect(printed.slice(at, at + 3)).toEqual([
      'h2 Punkt 3: Lukket: Køb af fast ejendom på havnen',
      'meta Sagsnr. 82.01.00-Ø54-3-25',
      'h2 Punkt 4: Godkendelse af referat (underskriftside)',
    ])
  })

  test('says of a withdrawn item that it is, and where a deferred one went', () => {
    const to = { transfer: 'deferred', direction: 'to', date: '2026-03-24', itemNumber: null } as const
    const content = meeting({
      items: [
        item('Haller', { withdrawn: true, sections: [section('summary', 'Nej.')] }),
        item('Broen', {
          decision: decision('Udsættes.'),
          links: [{ ...to, committee: 'Kulturudvalget' }],
        }),
        item('Parken', { withdrawn: true, decision: decision('Godkendt.') }),
      ],
    })
    expect(from(lines(content, { kind: 'decision-list' }))).toEqual([
      'h2 Punkt 1: Haller',
      'Udgår.',
      'h2 Punkt 2: Broen',
      'decision',
      '  Udsættes.',
      'meta Udsat til Kulturudvalget den 24. marts 2026.',
      'h2 Punkt 3: Parken',
      'Udgår.',
      'decision',
      '  Godkendt.',
    ])
  })

  test('of a meeting without items says so', () => {
    expect(lines(meeting(), { kind: 'decision-list' }).at(-1)).toBe('Der er ingen punkter på dagsordenen.')
  })
})

describe('an excerpt (protokoludskrift)', () => {
  const here = member('Asta Holm', { party: 'A', attendance: 'present' })
  const out = member('Bo Krag', { attendance: 'present' })
  const disqualified = member('Carla Lund', { attendance: 'present' })
  const content = meeting({
    participants: [here, out, disqualified, member('Dan Munk', { attendance: 'excused' })],
    absences: [
      { person: { name: 'Bo Krag', party: null }, fromItem: 2, toItem: 2, leftAt: null, returnedAt: null },
    ],
    items: [
      item('Haller'),
      item('Broen', {
        group: 'Anlæg',
        sections: [section('summary', 'Broen er smal.'), section('decision')],
        decision: decision('Godkendt.'),
        disqualifications: [{ person: { name: 'Carla Lund', party: null }, upheld: true, note: null }],
      }),
    ],
  })
  const printed = lines(content, { kind: 'excerpt', item: 2, fingerprint: 'c'.repeat(64) })

  test('is one item with who was there while it was treated, and is attested', () => {
    expect(printed).toEqual([
      'h1 Protokoludskrift fra Kulturudvalget',
      'Mødedato: Tirsdag den 3. marts 2026 kl. 16:30',
      'Mødested: Mødelokale 2, Nordvig Rådhus',
      'Kommune: Nordvig Kommune',
      'Udskrift af beslutningsprotokollen for Kulturudvalget, mødet den 3. marts 2026, punkt 2.',
      `meta Referatets fingeraftryk:${' cccccccc'.repeat(8)}`,
      'h2 Deltagere',
      '| Navn | Parti | Fremmøde under punktet ',
      '| Asta Holm | A | Deltog ',
      '| Bo Krag |  | Deltog ikke under punktet ',
      '| Carla Lund |  | Inhabil, deltog ikke ',
      '| Dan Munk |  | Afbud ',
      'h2 Punkt 2: Broen',
      'meta Ikke til stede under punktet: Bo Krag.',
      'Carla Lund blev erklæret inhabil og deltog ikke i behandlingen af punktet.',
      'Udvalget var ikke beslutningsdygtigt under punktet: 1 af 4 medlemmer var til stede.',
      'h3 Sammendrag',
      'Broen er smal.',
      'h3 Beslutning',
      'decision',
      '  Godkendt.',
      'h2 Udskriftens rigtighed bekræftes',
      'sign Nordvig Kommune, Navn og stilling',
    ])
  })

  test('says on every page and in its title what it is', () => {
    const { title, header } = compose(content, { kind: 'excerpt', audience: 'internal', item: 2 })
    expect(title).toBe('Protokoludskrift fra Kulturudvalget den 3. marts 2026, punkt 2')
    expect(header.left).toBe('Protokoludskrift fra Kulturudvalget')
  })
})

describe('the chair’s copy (mødelederens eksemplar)', () => {
  test('sets each internal note apart, marks internal attachments, and warns', () => {
    const content = meeting({
      items: [
        item('Broen', {
          internalNote: rich('Spørg til fristen.'),
          sections: [section('summary', 'Broen er smal.')],
          attachments: [attachment('Kort'), attachment('Notat', { access: 'internal' })],
        }),
        item('Haller', { internalNote: rich('') }),
      ],
    })
    const printed = lines(content, { kind: 'chairs-copy' })
    expect(printed).toContain('Udgave: Med interne noter, må ikke offentliggøres')
    expect(printed.slice(printed.indexOf('h2 Punkt 1: Broen'))).toEqual([
      'h2 Punkt 1: Broen',
      'h3 Intern note',
      'decision',
      '  Spørg til fristen.',
      'h3 Sammendrag',
      'Broen er smal.',
      'h3 Bilag',
      'meta 2 bilag (Heraf 1 internt)',
      'h3 Bilag',
      '-',
      '  Kort',
      '-',
      '  Notat (internt)',
      '---',
      'h2 Punkt 2: Haller',
    ])
  })
})

test.each([
  ['the chair’s copy for the public', { kind: 'chairs-copy', audience: 'public' }, 'chairs-copy-internal'],
  ['an excerpt of nothing', { kind: 'excerpt', audience: 'internal' }, 'excerpt-without-item'],
  ['an excerpt of no such item', { kind: 'excerpt', audience: 'internal', item: 3 }, 'excerpt-without-item'],
  ['a closed item for the public', { kind: 'excerpt', audience: 'public', item: 2 }, 'excerpt-closed'],
] as const)('%s is refused, and never composed', (_, wanted, code) => {
  const content = meeting({ items: [item('Broen'), closedItem('Toldboden')] })
  expect(paperProblem(content, wanted)?.code).toBe(code)
  expect(() => compose(content, wanted)).toThrow(code)
})

test.each([
  ['the chair’s copy', { kind: 'chairs-copy', audience: 'internal' }],
  ['an open item for the public', { kind: 'excerpt', audience: 'public', item: 1 }],
  ['a closed item inside', { kind: 'excerpt', audience: 'internal', item: 2 }],
] as const)('%s is not refused', (_, wanted) => {
  const content = meeting({ items: [item('Broen'), closedItem('Toldboden')] })
  expect(paperProblem(content, wanted)).toBeNull()
})

describe('numbered headings', () => {
  const rules = {
    ...standardSettings('committee'),
    layout: { ...standardLayout, numberedHeadings: true },
  }
  const sections = [section('contents'), section('summary', 'Broen.'), section('decision')]
  const content = meeting({
    items: [item('Haller', { sections }), item('Broen', { sections, decision: decision('Godkendt.') })],
  })
  const headings = (wanted: Partial<WantedPaper> & Pick<WantedPaper, 'kind'>) =>
    lines(content, { rules, ...wanted }).filter((line) => line.startsWith('h3'))

  test('count the sections that are printed, under the item’s own number', () => {
    expect(headings({ kind: 'minutes' })).toEqual([
      'h3 1.1 Sammendrag',
      'h3 2.1 Sammendrag',
      'h3 2.2 Beslutning',
    ])
  })

  test('are the same in an excerpt as in the minutes', () => {
    expect(headings({ kind: 'excerpt', item: 2 })).toEqual(['h3 2.1 Sammendrag', 'h3 2.2 Beslutning'])
  })

  test('are not there unless the layout asks for them', () => {
    expect(headings({ kind: 'agenda', rules: standardSettings('committee') })).toEqual([
      'h3 Sammendrag',
      'h3 Sammendrag',
    ])
  })
})
