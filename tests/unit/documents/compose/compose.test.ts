import { expect, test } from 'vitest'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import { paperLook } from '../../../../src-main/documents/compose/paper-look.ts'
import type { Outline } from '../../../../src-main/documents/outline/outline.ts'
import { standardSettings } from '../../../../src-main/domain/committee/committee-settings.ts'
import { standardLayout } from '../../../../src-main/domain/committee/layout.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import { fullMeeting, item, meeting, member, official } from '../../../support/builders/index.ts'
import { sketch } from './sketch.ts'

const internal = (content: MeetingContent, kind: Outline['kind']) =>
  compose(content, { kind, audience: 'internal' })
const lines = (content: MeetingContent, kind: Outline['kind']) => sketch(internal(content, kind).blocks)

test('an outline in full', () => {
  const content = meeting({ items: [item('Haller', { caseNumber: '04.00.00-G01-1-26' })] })
  expect(internal(content, 'minutes')).toEqual({
    kind: 'minutes',
    audience: 'internal',
    title: 'Referat fra Kulturudvalget den 3. marts 2026',
    author: 'Kulturudvalget, Nordvig Kommune',
    language: 'da',
    date: '2026-03-03',
    header: { left: 'Kulturudvalget', right: '3. marts 2026' },
    look: paperLook(standardLayout, null),
    blocks: [
      {
        kind: 'heading',
        level: 1,
        id: 'titel',
        text: 'Referat fra Kulturudvalget',
        inContents: false,
        closed: false,
      },
      {
        kind: 'facts',
        facts: [
          { label: 'Mødedato', value: 'Tirsdag den 3. marts 2026 kl. 16:30' },
          { label: 'Mødested', value: 'Mødelokale 2, Nordvig Rådhus' },
          { label: 'Kommune', value: 'Nordvig Kommune' },
        ],
      },
      { kind: 'contents', heading: 'Indhold' },
      { kind: 'page-break' },
      { kind: 'heading', level: 2, id: 'punkt-1', text: 'Punkt 1: Haller', inContents: true, closed: false },
      {
        kind: 'paragraph',
        role: 'meta-lead',
        runs: [
          {
            kind: 'text',
            text: 'Sagsnr. 04.00.00-G01-1-26',
            bold: false,
            italic: false,
            underline: false,
            href: null,
          },
        ],
      },
    ],
  })
})

test('minutes hold everything', () => {
  expect(lines(fullMeeting(), 'minutes')).toEqual([
    'h1 Referat fra Kulturudvalget',
    'Mødedato: Tirsdag den 3. marts 2026 kl. 16:30',
    'Mødet begyndte: kl. 16:35',
    'Mødet sluttede: kl. 18:20',
    'Pause: kl. 17:30-17:40',
    'Mødested: Mødelokale 2, Nordvig Rådhus',
    'Kommune: Nordvig Kommune',
    'Udgave: Intern udgave, må ikke offentliggøres',
    'meta Dagsordenen blev udsendt den 24. februar 2026. Fingeraftryk: bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb bbbbbbbb',
    'h2 Deltagere',
    '| Navn | Parti | Funktion | Fremmøde | Bemærkning ',
    '| Asta Holm | A | formand | Deltog | Deltog ikke under punkterne 3-4 ',
    '| Bo Krag | V |  | Afbud |  ',
    '| Carla Lund | V | stedfortræder for Bo Krag | Deltog |  ',
    '| Dan Munk | Ø |  | Fraværende |  ',
    '| Eva Nør |  | direktør | Deltog |  ',
    'Asta Holm (A) forlod mødet før punkt 3 kl. 17:55.',
    'contents Indhold',
    '---',
    'h2 Punkt 1: Meddelelser',
    'meta-lead Sagsnr. 00.22.04-P35-1-26',
    'h3 Beskrivelse',
    '1.',
    '  Biblioteket har fået nye åbningstider.',
    '2.',
    '  Musikskolen holder åbent hus.',
    '  meta 1 bilag, heraf 1 anbefales',
    'h3 Beslutning',
    'decision',
    '  Taget til efterretning',
    'h3 Bilag',
    '-',
    '  1.2 ANBEFALES Program',
    '---',
    'h2 Kultur',
    'h2 Punkt 2: Kulturhus på havnen',
    'meta-lead Sagsnr. 20.00.00-G01-7-25',
    'meta Udsat fra Kulturudvalget den 3. februar 2026, punkt 4.',
    'meta Tillægspunkt. Hvorfor sagen ikke kan vente: Fristen for tilskud udløber den 10. marts 2026.',
    'Udvalget fandt, at Dan Munk (Ø) ikke var inhabil.',
    'Under punktet deltog Finn Ravn (arkitekt).',
    'h3 Tidligere behandling',
    'Kulturudvalget den 3. februar 2026, punkt 4.',
    'h3 Sammendrag',
    'Udvalget tager stilling til et kulturhus i den gamle toldbod.',
    'h3 Sagsfremstilling',
    'Huset rummer:',
    '-',
    '  en scene',
    '-',
    '  to øvelokaler',
    'h3 Økonomiske konsekvenser og finansiering',
    'Ingen økonomiske konsekvenser',
    'h3 Bilag',
    'meta 2 bilag, heraf 1 anbefales (Heraf 1 internt) (Sendes pr. mail inden mødet)',
    'h3 Beslutningen træffes af',
    'Kommunalbestyrelsen',
    'h3 Indstilling',
    'lead Center for Kultur indstiller, at',
    '1.',
    '  Kulturhuset etableres.',
    '2.',
    '  Der afsættes 2 mio. kr.',
    'h3 Beslutning',
    'decision',
    '  Indstillingens punkt 1: Indstilles godkendt.',
    '  Indstillingens punkt 2: Indstilles godkendt.',
    '  Udvalget ønsker en opfølgning om et år.',
    '  Afstemning om Indstillingens punkt 2.\\For stemte 1: Asta Holm (A).\\Imod stemte 1: V.\\Forslaget er bortfaldet på grund af stemmelighed.',
    '  Carla Lund (V) ønskede følgende afvigende mening tilført beslutningsprotokollen: Beløbet er for stort.',
    '  Carla Lund (V) begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.',
    'h3 Sagens forløb',
    '*03-02-2026 Kulturudvalget*',
    'Udsættes.',
    'h3 Bilag',
    '-',
    '  ANBEFALES Skitseprojekt - Tilføjet efter mødet',
    '-',
    '  Notat om bygherren',
    '---',
    'h2 Punkt 3: Lukket: Køb af den gamle toldbod',
    'meta-lead Sagsnr. 82.01.00-Ø54-3-25',
    'meta Punktet stod på dagsordenen som åbent.',
    'meta Ikke til stede under punktet: Asta Holm (A).',
    'Udvalget var ikke beslutningsdygtigt under punktet: 1 af 3 medlemmer var til stede.',
    'h3 Sammendrag',
    'Sælgeren har givet et tilbud.',
    'h3 Bilag',
    'meta 1 bilag',
    'h3 Beslutning',
    'decision',
    '  Tilbuddet tages imod.',
    'h3 Bilag',
    '-',
    '  Tilbud',
    '---',
    'h2 Punkt 4: Godkendelse af referat (underskriftside)',
    'meta Ikke til stede under punktet: Asta Holm (A).',
    'Udvalget var ikke beslutningsdygtigt under punktet: 1 af 3 medlemmer var til stede.',
    'h3 Beslutningen træffes af',
    'Kulturudvalget',
    'h3 Indstilling',
    'Referatet underskrives.',
  ])
})

test('the public version of minutes says no more of a closed item than its title and case number', () => {
  const outline = compose(fullMeeting(), { kind: 'minutes', audience: 'public' })
  const printed = sketch(outline.blocks)
  const from = printed.indexOf('h2 Punkt 3: Lukket: Køb af fast ejendom på havnen')
  expect(printed.slice(from, from + 4)).toEqual([
    'h2 Punkt 3: Lukket: Køb af fast ejendom på havnen',
    'meta Sagsnr. 82.01.00-Ø54-3-25',
    '---',
    'h2 Punkt 4: Godkendelse af referat (underskriftside)',
  ])
  expect(outline.blocks.filter((block) => block.kind === 'heading' && block.closed)).toHaveLength(1)
  expect(printed.some((line) => line.startsWith('Udgave'))).toBe(false)
})

test('an agenda tells neither who came nor what was decided', () => {
  const printed = lines(fullMeeting(), 'agenda')
  expect(printed.slice(0, 11)).toEqual([
    'h1 Dagsorden for Kulturudvalget',
    'Mødedato: Tirsdag den 3. marts 2026 kl. 16:30-18:30',
    'Mødested: Mødelokale 2, Nordvig Rådhus',
    'Kommune: Nordvig Kommune',
    'Udgave: Intern udgave, må ikke offentliggøres',
    'h2 Deltagere',
    '-',
    '  Asta Holm (A), formand',
    '-',
    '  Bo Krag (V)',
    '-',
  ])
  const text = printed.join('\n')
  for (const word of [
    'h3 Beslutning\n',
    'decision',
    'Deltog',
    'Afbud',
    'Fraværende',
    'Taget til efterretning',
  ])
    expect(text).not.toContain(word)
  expect(text).toContain('h3 Sagens forløb')
})

test('a meeting of which little is known has no empty parts', () => {
  const bare = meeting({ committee: { authority: null }, meeting: { time: null, place: null } })
  expect(lines(bare, 'minutes')).toEqual([
    'h1 Referat fra Kulturudvalget',
    'Mødedato: Tirsdag den 3. marts 2026',
  ])
  expect(internal(bare, 'minutes').author).toBe('Kulturudvalget')
})

test('members stand first, and a column without values is left out', () => {
  const people = [official('Eva Nør'), member('Asta Holm'), member('Bo Krag')]
  expect(lines(meeting({ participants: people }), 'minutes').slice(5)).toEqual([
    '| Navn | Funktion ',
    '| Asta Holm |  ',
    '| Bo Krag |  ',
    '| Eva Nør | direktør ',
  ])
})

test('the same meeting gives the same outline, and nobody can change it', () => {
  const outline = internal(fullMeeting(), 'minutes')
  expect(internal(fullMeeting(), 'minutes')).toEqual(outline)
  expect(unfrozen(outline)).toEqual([])
})

test('ids are unique in the document', () => {
  const twice = item('Haller', { sections: fullMeeting().items[1]?.sections ?? [] })
  for (const kind of [
    'agenda',
    'supplementary-agenda',
    'chairs-copy',
    'minutes',
    'decision-list',
    'signature-page',
  ] as const) {
    const content = { ...fullMeeting(), items: [...fullMeeting().items, { ...twice, number: 1 }] }
    const ids = internal(content, kind).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
  }
})

function unfrozen(value: unknown, path = 'outline'): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => unfrozen(one, `${path}.${key}`))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

test.each([
  [{ pagePerItem: true, contentsList: true }, ['contents', 'page-break', 'page-break']],
  [{ pagePerItem: false, contentsList: true }, ['contents']],
  [{ pagePerItem: true, contentsList: false }, ['page-break', 'page-break']],
])('the committee’s layout %o decides on contents list and pages', (layout, expected) => {
  const rules = { ...standardSettings('committee'), layout: { ...standardLayout, ...layout } }
  const content = meeting({ items: [item('Et'), item('To')] })
  const { blocks } = compose(content, { kind: 'minutes', audience: 'internal', rules })
  expect(
    blocks.map(({ kind }) => kind).filter((kind) => kind === 'contents' || kind === 'page-break'),
  ).toEqual(expected)
})
