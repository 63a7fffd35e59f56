import { expect, test } from 'vitest'
import type { Audience } from '../../../../src-main/documents/compose/audience.ts'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import type { MeetingRules } from '../../../../src-main/documents/compose/meeting-rules.ts'
import type { Outline } from '../../../../src-main/documents/outline/outline.ts'
import type { Absence } from '../../../../src-main/domain/attendance/absence.ts'
import { standardSettings } from '../../../../src-main/domain/committee/committee-settings.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import type { ItemLink } from '../../../../src-main/domain/transfer/item-link.ts'
import type { Vote } from '../../../../src-main/domain/votes/vote.ts'
import { closedItem, decision, item, meeting, member, section } from '../../../support/builders/index.ts'
import { sketch } from './sketch.ts'

const asta = { name: 'Asta Holm', party: 'A' }
const bo = { name: 'Bo Krag', party: 'V' }
const carla = { name: 'Carla Lund', party: 'V' }
const people = [asta, bo, carla].map(({ name, party }) => member(name, { party, attendance: 'present' }))
const absence = (changes: Partial<Absence>): Absence => ({
  person: bo,
  fromItem: null,
  toItem: null,
  leftAt: null,
  returnedAt: null,
  ...changes,
})

interface Wanted {
  readonly kind?: Outline['kind']
  readonly audience?: Audience
  readonly rules?: MeetingRules
}

function lines(content: MeetingContent, { kind = 'minutes', audience = 'internal', ...rest }: Wanted = {}) {
  return sketch(compose(content, { kind, audience, ...rest }).blocks)
}

/** What is printed of the items from their first page on. */
function items(all: readonly Item[], changes: Partial<MeetingContent> = {}, wanted: Wanted = {}) {
  const content = { ...meeting({ participants: people, items: [...all] }), ...changes }
  const printed = lines(content, wanted)
  return printed.slice(printed.indexOf('---') + 1)
}

test('minutes tell when the meeting began and ended, its breaks and that it was cancelled; an agenda when it ends', () => {
  const content = meeting({
    meeting: {
      endTime: '18:30',
      startedAt: '16:35',
      endedAt: '18:20',
      breaks: [
        { from: '17:10', to: '17:20' },
        { from: '18:00', to: null },
      ],
      cancellation: 'Flere afbud.',
    },
  })
  expect(lines(content)).toEqual([
    'h1 Referat fra Kulturudvalget',
    'Mødedato: Tirsdag den 3. marts 2026 kl. 16:30',
    'Mødet begyndte: kl. 16:35',
    'Mødet sluttede: kl. 18:20',
    'Pauser: kl. 17:10-17:20 og 18:00',
    'Mødested: Mødelokale 2, Nordvig Rådhus',
    'Kommune: Nordvig Kommune',
    'Mødet er aflyst: Flere afbud.',
  ])
  expect(lines(content, { kind: 'agenda' })[1]).toBe('Mødedato: Tirsdag den 3. marts 2026 kl. 16:30-18:30')
})

test('who was out stands in the table, with the time below it, and under each item he missed', () => {
  const absences = [absence({ fromItem: 2, toItem: 3, leftAt: '17:05', returnedAt: '17:45' })]
  const content = {
    ...meeting({ participants: people, items: ['A', 'B', 'C', 'D'].map((title) => item(title)) }),
    absences,
  }
  expect(lines(content).slice(4)).toEqual([
    'h2 Deltagere',
    '| Navn | Parti | Fremmøde | Bemærkning ',
    '| Asta Holm | A | Deltog |  ',
    '| Bo Krag | V | Deltog | Deltog ikke under punkterne 2-3 ',
    '| Carla Lund | V | Deltog |  ',
    'Bo Krag (V) deltog ikke under punkterne 2-3 (kl. 17:05-17:45).',
    'contents Indhold',
    '---',
    'h2 Punkt 1: A',
    '---',
    'h2 Punkt 2: B',
    'meta Ikke til stede under punktet: Bo Krag (V).',
    '---',
    'h2 Punkt 3: C',
    'meta Ikke til stede under punktet: Bo Krag (V).',
    '---',
    'h2 Punkt 4: D',
  ])
})

test('disqualification is told with what the body found, by its own name', () => {
  const disqualifications = [
    { person: bo, upheld: true, note: 'Ejer nabogrunden' },
    { person: carla, upheld: false, note: null },
  ]
  const one = item('Haller', { disqualifications })
  expect(items([one])).toEqual([
    'h2 Punkt 1: Haller',
    'Bo Krag (V) blev erklæret inhabil og deltog ikke i behandlingen af punktet. Ejer nabogrunden.',
    'Udvalget fandt, at Carla Lund (V) ikke var inhabil.',
  ])
  const rules = standardSettings('council')
  expect(items([one], {}, { rules })[2]).toBe(
    'Kommunalbestyrelsen fandt, at Carla Lund (V) ikke var inhabil.',
  )
})

test('lost quorum is told under the item, by the committee’s own rule', () => {
  const absences = [absence({ fromItem: 2 }), absence({ person: carla, fromItem: 2 })]
  const two = [item('A'), item('B')]
  expect(items(two, { absences }).slice(-2)).toEqual([
    'meta Ikke til stede under punktet: Bo Krag (V) og Carla Lund (V).',
    'Udvalget var ikke beslutningsdygtigt under punktet: 1 af 3 medlemmer var til stede.',
  ])
  const rules = standardSettings('council')
  expect(items(two, { absences }, { rules }).at(-1)).toBe(
    'Kommunalbestyrelsen var ikke beslutningsdygtig under punktet: 1 af 3 medlemmer var til stede.',
  )
})

test('votes, dissents and a stop stand behind the decision, inside it', () => {
  const votes: Vote[] = [
    {
      subject: null,
      ballots: [
        { by: 'member', person: asta, value: 'for' },
        { by: 'party', party: 'V', count: 2, value: 'against' },
      ],
    },
    {
      subject: 'rækværket',
      ballots: [
        { by: 'member', person: asta, value: 'abstained' },
        { by: 'member', person: bo, value: 'for' },
        { by: 'member', person: carla, value: 'against' },
      ],
    },
  ]
  const decided = decision('Indstillingen blev forkastet.', {
    votes,
    dissents: [{ person: asta, text: 'Hallen mangler.' }],
    stop: { person: asta },
  })
  expect(items([item('Haller', { decision: decided })])).toEqual([
    'h2 Punkt 1: Haller',
    'h3 Beslutning',
    'decision',
    '  Indstillingen blev forkastet.',
    '  For stemte 1: Asta Holm (A).\\Imod stemte 2: V.',
    '  Afstemning om rækværket.\\For stemte 1: Bo Krag (V).\\Imod stemte 1: Carla Lund (V).\\Undlod at stemme: Asta Holm (A).\\Forslaget er bortfaldet på grund af stemmelighed.',
    '  Asta Holm (A) ønskede følgende afvigende mening tilført beslutningsprotokollen: Hallen mangler.',
    '  Asta Holm (A) begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.',
  ])
})

test('a vote is printed where no word of a decision is written yet', () => {
  const votes: Vote[] = [{ subject: null, ballots: [{ by: 'party', party: 'V', count: 2, value: 'for' }] }]
  expect(items([item('Haller', { decision: decision('', { votes }) })])).toEqual([
    'h2 Punkt 1: Haller',
    'h3 Beslutning',
    'decision',
    '  For stemte 2: V.',
  ])
})

test('nobody came to a meeting that was cancelled: its minutes tell of no guests', () => {
  const guests = [{ name: 'Finn Ravn', title: 'arkitekt' }]
  const invited = [
    item('Haller', { guests }),
    item('Stier', { guests, sections: [section('further-participation')] }),
  ]
  const head = meeting({ meeting: { status: 'cancelled', cancellation: 'Flere afbud.' } })
  expect(items(invited, { meeting: head.meeting })).toEqual([
    'h2 Punkt 1: Haller',
    '---',
    'h2 Punkt 2: Stier',
  ])
  expect(items(invited, { meeting: head.meeting }, { kind: 'agenda' })).toContain(
    'Under punktet deltager Finn Ravn (arkitekt).',
  )
})

test('guests stand under their section, or on a line of their own', () => {
  const guests = [
    { name: 'Finn Ravn', title: 'arkitekt' },
    { name: 'Gro Holt', title: null },
  ]
  expect(items([item('Haller', { guests })])).toEqual([
    'h2 Punkt 1: Haller',
    'Under punktet deltog Finn Ravn (arkitekt) og Gro Holt.',
  ])
  const withSection = item('Haller', { guests, sections: [section('further-participation')] })
  expect(items([withSection], {}, { kind: 'agenda' })).toEqual([
    'h2 Punkt 1: Haller',
    'h3 Yderligere deltagelse på mødet',
    'Under punktet deltager Finn Ravn (arkitekt) og Gro Holt.',
  ])
})

test('a withdrawn item keeps its heading and says «Udgår.», also where something else was decided', () => {
  const withdrawn = {
    withdrawn: true,
    caseNumber: '04.00.00-G01-1-26',
    sections: [section('summary', 'Ny hal.')],
  }
  expect(items([item('Haller', withdrawn)], {}, { kind: 'agenda' })).toEqual([
    'h2 Punkt 1: Haller',
    'meta-lead Sagsnr. 04.00.00-G01-1-26',
    'Udgår.',
  ])
  expect(
    items([item('Haller', { ...withdrawn, decision: decision('Udgår, da ansøgeren har trukket sagen.') })]),
  ).toEqual([
    'h2 Punkt 1: Haller',
    'meta-lead Sagsnr. 04.00.00-G01-1-26',
    'h3 Beslutning',
    'decision',
    '  Udgår, da ansøgeren har trukket sagen.',
  ])
  expect(items([item('Haller', { ...withdrawn, decision: decision('Indstillingen godkendt.') })])).toEqual([
    'h2 Punkt 1: Haller',
    'meta-lead Sagsnr. 04.00.00-G01-1-26',
    'Udgår.',
    'h3 Beslutning',
    'decision',
    '  Indstillingen godkendt.',
  ])
  expect(items([closedItem('Toldbod', { withdrawn: true })], {}, { audience: 'public' })).toEqual([
    'h2 Punkt 1: Lukket: Toldbod',
    'Udgår.',
  ])
})

test('a group stands before its first item, at the same level, in the contents list and in public too', () => {
  const group = 'Lukkede sager'
  const content = meeting({
    items: [item('Haller'), closedItem('Toldbod', { group }), item('Park', { group })],
  })
  const headings = (audience: Audience) =>
    compose(content, { kind: 'minutes', audience }).blocks.flatMap((block) =>
      block.kind === 'heading' && block.inContents ? [`${block.level} ${block.id} ${block.text}`] : [],
    )
  expect(headings('public')).toEqual([
    '2 punkt-1 Punkt 1: Haller',
    '2 gruppe Lukkede sager',
    '2 punkt-2 Punkt 2: Lukket: Toldbod',
    '2 punkt-3 Punkt 3: Park',
  ])
  expect(headings('internal')).toEqual(headings('public'))
})

test('a supplementary agenda holds the late items with their numbers and reasons, closed ones too', () => {
  const late = { lateReason: 'Fristen udløber den 10. marts' }
  const content = meeting({
    items: [item('Haller'), item('Broen', late), closedItem('Toldbod', { ...late, publicTitle: 'Ejendom' })],
  })
  expect(lines(content, { kind: 'supplementary-agenda', audience: 'public' })).toEqual([
    'h1 Tillægsdagsorden for Kulturudvalget',
    'Mødedato: Tirsdag den 3. marts 2026 kl. 16:30',
    'Mødested: Mødelokale 2, Nordvig Rådhus',
    'Kommune: Nordvig Kommune',
    'Punkterne er føjet til, efter at dagsordenen blev udsendt. Under hvert punkt står, hvorfor sagen ikke kan vente.',
    'contents Indhold',
    '---',
    'h2 Punkt 2: Broen',
    'meta Tillægspunkt. Hvorfor sagen ikke kan vente: Fristen udløber den 10. marts.',
    '---',
    'h2 Punkt 3: Lukket: Ejendom',
  ])
  expect(lines(meeting(), { kind: 'supplementary-agenda' }).at(-1)).toBe(
    'Ingen punkter er føjet til, efter at dagsordenen blev udsendt.',
  )
})

test('where an item came from stands above it, where it went below it; copies made of it are not told of', () => {
  const link = (
    transfer: ItemLink['transfer'],
    direction: ItemLink['direction'],
    date: string | null,
  ): ItemLink => ({
    transfer,
    direction,
    committee: 'Kulturudvalget',
    date,
    itemNumber: date === null ? null : 4,
  })
  const links = [
    link('deferred', 'from', '2026-02-03'),
    link('deferred', 'to', null),
    link('copied', 'to', '2026-04-07'),
  ]
  const one = item('Haller', { links, decision: decision('Udsættes.') })
  expect(items([one])).toEqual([
    'h2 Punkt 1: Haller',
    'meta Udsat fra Kulturudvalget den 3. februar 2026, punkt 4.',
    'h3 Beslutning',
    'decision',
    '  Udsættes.',
    'meta Udsat til Kulturudvalget, et senere møde.',
  ])
  expect(items([one], {}, { kind: 'agenda' })).toHaveLength(2)
})

test('internal minutes tell that an item was open on the agenda; the public is not told what was planned', () => {
  const one = item('Haller', { plannedAccess: 'closed' })
  expect(items([one])).toEqual(['h2 Punkt 1: Haller', 'meta Punktet stod på dagsordenen som lukket.'])
  expect(items([one], {}, { audience: 'public' })).toEqual(['h2 Punkt 1: Haller'])
})

test('of a closed item the public learns neither who was out nor how it was voted', () => {
  const closed = closedItem('Toldbod', { disqualifications: [{ person: bo, upheld: true, note: null }] })
  const absences = [absence({ fromItem: 1, toItem: 1 })]
  expect(items([closed, item('Haller')], { absences }, { audience: 'public' })).toEqual([
    'h2 Punkt 1: Lukket: Toldbod',
    '---',
    'h2 Punkt 2: Haller',
  ])
})

test('agendas that were sent stand in the minutes with their fingerprints', () => {
  const sent = [
    { kind: 'agenda', sentAt: '2026-02-24T09:12:00+01:00', fingerprint: 'ab'.repeat(32) },
  ] as const
  expect(lines({ ...meeting(), sent: [...sent] }).at(-1)).toBe(
    `meta Dagsordenen blev udsendt den 24. februar 2026. Fingeraftryk: ${Array(8).fill('abababab').join(' ')}`,
  )
})
