import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAgendas } from '../../../../src-main/domain/comparison/compare-agendas.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import {
  attachment,
  decision,
  entry,
  historyEntry,
  item,
  meeting,
  recommendation,
  section,
} from '../../../support/builders/index.ts'

const news = item('Meddelelser', { kind: 'announcements', entries: [entry('Nyt tag', [attachment('Foto')])] })
const harbour = item('Havnen', {
  caseNumber: '01.02.03-P16-1-26',
  sections: [section('summary', 'Kort'), section('economy', 'Ingen'), section('decision')],
  recommendation: recommendation('Havnen udvides.'),
  attachments: [attachment('Kort over havnen', { sha256: 'a'.repeat(64) })],
  decidingBody: 'Kulturudvalget',
})
const library = item('Biblioteket', { caseNumber: '04.05.06-G01-2-26' })
const hall = item('Hallen')

const agenda = (...items: readonly Item[]) => meeting({ items: [...items] })
const sent = agenda(news, harbour, library, hall)

function messages(...items: readonly Item[]): string[] {
  return compareAgendas(sent, agenda(...items)).map(({ message }) => message.danish)
}

describe('feature 8: the sent agenda beside the meeting as it stands', () => {
  it.each([
    ['nothing', [news, harbour, library, hall], []],
    [
      'decisions and history are no differences',
      [
        news,
        {
          ...harbour,
          decision: decision('Godkendt'),
          history: [historyEntry('Udsættes.')],
          sections: [...harbour.sections.slice(0, 2), section('decision', 'Godkendt')],
        },
        library,
        hall,
      ],
      [],
    ],
    [
      'an item is put in before the others',
      [item('Taget', { lateReason: 'Det regner ind.' }), news, harbour, library, hall],
      ['Punkt 1 «Taget» er føjet til. Begrundelse: Det regner ind.'],
    ],
    ['an item is gone', [news, library, hall], ['Punkt 2 «Havnen» er taget af dagsordenen.']],
    [
      'an item is withdrawn and keeps its number',
      [news, { ...harbour, withdrawn: true }, library, hall],
      ['Punkt 2 «Havnen» udgår.'],
    ],
    [
      'one item moves to the end',
      [news, library, hall, harbour],
      ['Punkt 4 «Havnen» er flyttet: det stod som punkt 2.'],
    ],
    [
      'two items change places',
      [news, library, harbour, hall],
      ['Punkt 3 «Havnen» er flyttet: det stod som punkt 2.'],
    ],
    [
      'a title',
      [news, { ...harbour, title: 'Havnen i Nordvig' }, library, hall],
      ['Punkt 2: titlen var «Havnen» og er nu «Havnen i Nordvig».'],
    ],
    [
      'a case number',
      [news, harbour, library, { ...hall, caseNumber: '26/1234' }],
      ['Punkt 4: sagsnummeret var (ikke angivet) og er nu 26/1234.'],
    ],
    [
      'openness',
      [news, harbour, { ...library, access: 'closed' }, hall],
      ['Punkt 3 «Biblioteket» var åbent og er nu lukket.'],
    ],
    [
      'the deciding body',
      [news, { ...harbour, decidingBody: 'Kommunalbestyrelsen' }, library, hall],
      ['Punkt 2: «Beslutningen træffes af» var Kulturudvalget og er nu Kommunalbestyrelsen.'],
    ],
    [
      'a text',
      [
        news,
        {
          ...harbour,
          sections: [section('summary', 'Længere'), section('economy', 'Ingen'), section('decision')],
        },
        library,
        hall,
      ],
      ['Punkt 2 «Havnen»: teksten under «Sammendrag» er ændret.'],
    ],
    [
      'texts come and go',
      [
        news,
        { ...harbour, sections: [section('summary', 'Kort'), section('background', 'Før')] },
        library,
        hall,
      ],
      [
        'Punkt 2 «Havnen»: teksten under «Baggrund» er føjet til.',
        'Punkt 2 «Havnen»: teksten under «Økonomiske konsekvenser og finansiering» er fjernet.',
      ],
    ],
    [
      'an announcement',
      [{ ...news, entries: [entry('Nyt gulv', [attachment('Foto')])] }, harbour, library, hall],
      ['Punkt 1 «Meddelelser»: teksten under «Meddelelser» er ændret.'],
    ],
    [
      'the recommendation',
      [news, { ...harbour, recommendation: recommendation('Havnen lukkes.') }, library, hall],
      ['Punkt 2 «Havnen»: teksten under «Indstilling» er ændret.'],
    ],
    [
      'attachments come and go',
      [news, { ...harbour, attachments: [attachment('Budget')] }, library, hall],
      [
        'Punkt 2 «Havnen»: bilaget «Budget» er føjet til.',
        'Punkt 2 «Havnen»: bilaget «Kort over havnen» er fjernet.',
      ],
    ],
    [
      'an attachment has a new file',
      [
        news,
        { ...harbour, attachments: [attachment('Kort over havnen', { sha256: 'b'.repeat(64) })] },
        library,
        hall,
      ],
      ['Punkt 2 «Havnen»: bilaget «Kort over havnen» er ændret.'],
    ],
    [
      'an attachment without a name',
      [news, harbour, { ...library, attachments: [attachment(null)] }, hall],
      ['Punkt 3 «Biblioteket»: et bilag uden navn er føjet til.'],
    ],
    [
      'an attachment moves with its item and gets another label',
      [harbour, news, library, hall],
      ['Punkt 2 «Meddelelser» er flyttet: det stod som punkt 1.'],
    ],
  ] as const)('%s', (_case, items, expected) => {
    expect(messages(...(items as readonly Item[]))).toEqual(expected)
  })

  it('finds an item again by its case number though both its title and its place changed', () => {
    const kinds = compareAgendas(sent, agenda(news, library, hall, { ...harbour, title: 'Kajen' }))
    expect(kinds.map(({ kind, itemNumber }) => `${kind} ${itemNumber}`)).toEqual([
      'item-moved 4',
      'title-changed 4',
    ])
  })

  it('keeps two items of one case apart by their titles', () => {
    const second = { ...harbour, title: 'Havnen, 2. del' }
    const twice = agenda(harbour, second)
    expect(compareAgendas(twice, agenda(second, harbour)).map(({ kind }) => kind)).toEqual(['item-moved'])
  })

  it('tells a shuffled agenda by moves alone, never by all items, and nothing of what stayed the same', () => {
    const titles = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 })
    const orders = titles.chain((all) =>
      fc.record({ all: fc.constant(all), order: fc.shuffledSubarray(all, { minLength: all.length }) }),
    )
    fc.assert(
      fc.property(orders, ({ all, order }) => {
        const before = agenda(...all.map((title) => item(title)))
        const found = compareAgendas(before, agenda(...order.map((title) => item(title))))
        const moved = new Set(found.map(({ title }) => title))
        expect(found.every(({ kind }) => kind === 'item-moved')).toBe(true)
        expect(order.filter((title) => !moved.has(title))).toEqual(all.filter((title) => !moved.has(title)))
        expect(moved.size).toBeLessThan(all.length)
        expect(moved.size === 0).toBe(all.join() === order.join())
      }),
    )
  })
})
