import { expect, test } from 'vitest'
import { leftOut } from '../../../../src-main/documents/compose/left-out.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import {
  attachment,
  closedItem,
  decision,
  entry,
  fullMeeting,
  item,
  meeting,
  section,
} from '../../../support/builders/index.ts'

const danishOf = (lines: ReturnType<typeof leftOut>) => lines.map(({ danish }) => danish)
const lines = (...items: Item[]) => danishOf(leftOut(meeting({ items })))
const internal = (title: string | null) => attachment(title, { access: 'internal' })

test.each<[string, Item, string[]]>([
  [
    'an open item',
    item('Haller', { decision: decision('Godkendt'), attachments: [attachment('Notat')] }),
    [],
  ],
  ['a closed item with nothing in it', closedItem('Toldbod'), []],
  [
    'a closed item with all',
    closedItem('Toldbod', {
      sections: [section('summary', 'Tilbud')],
      decision: decision('Godkendt'),
      attachments: [attachment('A'), internal('B')],
    }),
    ['Punkt 1: indhold, beslutning og 2 bilag (lukket punkt)'],
  ],
  [
    'a closed item with a decision',
    closedItem('Toldbod', { decision: decision('Godkendt') }),
    ['Punkt 1: beslutning (lukket punkt)'],
  ],
  [
    'a closed announcement',
    closedItem('Nyt', { entries: [entry('Nyt.', [attachment('A')])] }),
    ['Punkt 1: indhold og 1 bilag (lukket punkt)'],
  ],
  [
    'internal attachments',
    item('Haller', {
      attachments: [internal('Notat'), internal(null)],
      entries: [entry('Nyt.', [internal('Brev')])],
    }),
    [
      'Punkt 1: bilaget «Notat» (internt)',
      'Punkt 1: bilaget «Brev» (internt)',
      'Punkt 1: 1 bilag uden navn (internt)',
    ],
  ],
])('%s', (_, one, expected) => {
  expect(lines(one)).toEqual(expected)
})

test('an agenda has no decisions to leave out, and a signature page no items', () => {
  expect(danishOf(leftOut(fullMeeting(), 'agenda'))).toEqual([
    'Punkt 2: bilaget «Notat om bygherren» (internt)',
    'Punkt 3: titel, indhold og 1 bilag (lukket punkt)',
  ])
  expect(danishOf(leftOut(fullMeeting(), 'supplementary-agenda'))).toEqual([
    'Punkt 2: bilaget «Notat om bygherren» (internt)',
  ])
  expect(danishOf(leftOut(fullMeeting(), 'signature-page'))).toEqual([])
})
