import { describe, expect, it } from 'vitest'
import { findHits } from '../../../../src-main/domain/find/find-hit.ts'
import { type FindQuery, matchesIn } from '../../../../src-main/domain/find/query.ts'
import { replaceInItem } from '../../../../src-main/domain/find/replace-in-item.ts'
import { replaceInText, textBlocks } from '../../../../src-main/domain/find/rich-text-blocks.ts'
import { emptyItem } from '../../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import {
  bulletList,
  doc,
  link,
  listItem,
  paragraph,
  text,
} from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import { readRichText } from '../../../../src-main/domain/rich-text/gate.ts'
import { attachment } from '../../../support/builders/index.ts'

const bold = { type: 'bold' }
const query = (sought: string, more: Partial<FindQuery> = {}): FindQuery => ({
  text: sought,
  matchCase: false,
  wholeWord: false,
  ...more,
})

describe('feature 53: what is found', () => {
  it.each([
    ['all cases', 'Åen og åen', query('åen'), [0, 7]],
    ['the case as it is written', 'Åen og åen', query('åen', { matchCase: true }), [7]],
    ['parts of words', 'skole, skolen', query('skole'), [0, 7]],
    [
      'whole words alone, Danish letters among them',
      'øl, øls, køl, øl',
      query('øl', { wholeWord: true }),
      [0, 14],
    ],
    ['signs as they are', 'kr. 1.250 (a+b)?', query('(a+b)?'), [10]],
    ['a space for a hard space', 'kl.\u00a017', query('kl. 17'), [0]],
    ['a letter that is taken apart, and not the half of it', 'A\u030aen, aen', query('å'), [0]],
    ['no half of a letter', 'a\u030aen, aen', query('ae'), [6]],
    ['a word that a soft hyphen parts', 'kommunal\u00adbestyrelsen', query('kommunalbestyrelsen'), [0]],
    ['none over another', 'aaaa', query('aa'), [0, 2]],
    ['nothing for nothing', 'aaaa', query(''), []],
  ])('%s', (_, words, sought, at) => {
    expect(matchesIn(words, sought).map(({ from }) => from)).toEqual(at)
  })
})

describe('feature 53: what is replaced in a text', () => {
  const replaced = (
    value: ReturnType<typeof doc>,
    sought: string,
    by: string,
    only: { block: number; nth: number } | null = null,
  ) => replaceInText(value, { query: query(sought), by, only })

  it('wears the marks of the first letter it replaces, and what is beside it keeps its own', () => {
    const before = doc(
      paragraph(
        'Den ',
        text('gamle', bold),
        text(' sti', bold),
        ' og ',
        link('gamle sti', 'https://nordvig.example/'),
      ),
    )
    expect(replaced(before, 'gamle sti', 'ny vej')).toEqual({
      value: doc(paragraph('Den ', text('ny vej', bold), ' og ', link('ny vej', 'https://nordvig.example/'))),
      count: 2,
    })
  })
  it('reaches into lists, tables and footnotes, and one text after it passes the gate as it is', () => {
    const cell = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph('sti')] }
    const before = doc(
      bulletList(listItem('sti', bulletList('sti'))),
      { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      paragraph('sti', footnote('om sti'), text(' her')),
    )
    const { value, count } = replaced(before, 'sti', 'vej')
    expect(count).toBe(5)
    expect(textBlocks(value)).toEqual([['vej'], ['vej'], ['vej'], ['vej\ufffc her', 'om vej']])
    const read = readRichText(value)
    expect(read.ok && textBlocks(read.value)).toEqual(textBlocks(value))
  })
  it('is one hit where one is meant', () => {
    const before = doc(paragraph('sti sti', footnote('sti')), paragraph('sti'))
    expect(textBlocks(replaced(before, 'sti', 'vej', { block: 0, nth: 1 }).value)).toEqual([
      ['sti vej\ufffc', 'sti'],
      ['sti'],
    ])
    expect(textBlocks(replaced(before, 'sti', 'vej', { block: 0, nth: 2 }).value)).toEqual([
      ['sti sti\ufffc', 'vej'],
      ['sti'],
    ])
    expect(replaced(before, 'sti', 'vej', { block: 1, nth: 1 })).toEqual({ value: before, count: 0 })
  })
  it('leaves an empty paragraph where everything is taken away', () => {
    expect(replaced(doc(paragraph('sti')), 'sti', '').value).toEqual(doc(paragraph()))
  })
})

describe('feature 53: an item', () => {
  const section = (key: string, words: string) => ({ key, heading: key, body: doc(paragraph(words)) })
  const item: StoredItem = {
    ...emptyItem({ number: 1, title: 'Stien ved åen', caseNumber: null, access: 'open', kind: 'case' }),
    id: 'i1',
    unreadable: [],
    sections: [
      section('summary', 'Stien'),
      { key: 'recommendation', heading: 'Indstilling', body: null },
      { key: 'decision', heading: 'Beslutning', body: null },
    ],
    recommendation: {
      lead: 'Center for Stien indstiller, at',
      proposer: 'Center for Stien',
      points: [{ number: 1, body: doc(paragraph('stien lukkes')) }],
    },
    decision: {
      body: doc(paragraph('Stien')),
      outcome: null,
      points: [{ recommendation: 1, outcome: null, body: doc(paragraph('Stien')) }],
      votes: [],
      dissents: [],
      stop: null,
    },
    internalNote: doc(paragraph('Stien')),
  }
  it('is looked through in the order of its page', () => {
    expect(findHits([item], query('stien')).map(({ place }) => place)).toEqual([
      'title',
      'section:summary',
      'lead',
      'recommendation:1',
      'decision:1',
      'decision',
      'internal-note',
    ])
  })
  it('is replaced in everywhere it was found, the proposing unit with its line', () => {
    const { value, count } = replaceInItem(item, { query: query('stien'), by: 'Vejen', only: null })
    expect(count).toBe(7)
    expect(findHits([value], query('vejen'))).toEqual(findHits([item], query('stien')))
    expect(value.recommendation).toMatchObject({
      lead: 'Center for Vejen indstiller, at',
      proposer: 'Center for Vejen',
    })
    expect(value.entries).toBe(item.entries)
  })
  it('is looked through in the names of its attachments too, its own where they are worked with', () => {
    const slot = (key: string) => ({ key, heading: key, body: null })
    const entry = { number: 1, body: doc(paragraph('Stien')), attachments: [attachment('Kort over stien')] }
    const own = [attachment(null), attachment('Stien')]
    const sections = [slot('attachments'), slot('attachment-list')]
    const nothing = { recommendation: null, decision: null }
    const withFiles = { ...item, ...nothing, sections, entries: [entry], attachments: own }
    expect(findHits([withFiles], query('stien')).map(({ place }) => place)).toEqual([
      'title',
      'entry:1',
      'attachment:1:1',
      'attachment:0:2',
      'internal-note',
    ])
    const { value } = replaceInItem(withFiles, { query: query('stien'), by: 'Vejen', only: null })
    expect(value.entries[0]?.attachments[0]?.title).toBe('Kort over Vejen')
    expect(value.attachments.map(({ title }) => title)).toEqual([null, 'Vejen'])
    const emptied = replaceInItem(withFiles, { query: query('stien'), by: '', only: null }).value
    expect(emptied.attachments).toEqual(own)
  })
  it('is looked through in its group and its public title, which is shown for a closed item alone', () => {
    const bare = { ...item, sections: [], recommendation: null, decision: null, internalNote: null }
    const named = { ...bare, group: 'Om stien', publicTitle: 'En sti' }
    const places = (one: StoredItem) => findHits([one], query('sti')).map(({ place }) => place)
    expect(places(named)).toEqual(['title', 'group'])
    const closed = { ...named, access: 'closed' } as const
    expect(places(closed)).toEqual(['title', 'group', 'publicTitle'])
    const replaced = replaceInItem(closed, { query: query('en sti'), by: '', only: null }).value
    expect(replaced).toEqual({ ...closed, publicTitle: null })
  })
  it('is the same object where nothing is meant in it', () => {
    const only = { itemId: 'i2', place: 'title', block: 0, nth: 0 }
    expect(replaceInItem(item, { query: query('stien'), by: 'Vejen', only }).value).toBe(item)
  })
})
