import { expect, test } from 'vitest'
import { paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import { figureCells } from '../../../../src-main/domain/rich-text/figure-cells.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'

interface Given {
  readonly said: string
  readonly head?: boolean
  readonly colspan?: number
  readonly rowspan?: number
}

const cell = (given: Given | string): RichTextNode => {
  const { said, head = false, colspan = 1, rowspan = 1 } = typeof given === 'string' ? { said: given } : given
  return { type: head ? 'tableHeader' : 'tableCell', attrs: { colspan, rowspan }, content: [paragraph(said)] }
}
const head = (said: string): Given => ({ said, head: true })

/** What the cells say that stand to the right. */
function toRight(...rows: readonly (readonly (Given | string)[])[]): string[] {
  const table = { type: 'table', content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })) }
  return [...figureCells(table)].map((one) => one.content?.[0]?.content?.[0]?.text ?? '')
}

test.each([
  ...['12', '1.234', '1.234.567,50', '1 234', '0,5', '-3', '−3', '– 1.200', '(450)', '+2,5', '±0'],
  ...[
    '98 %',
    '12,5 pct.',
    '500 kr.',
    'kr. 500,-',
    '500,-',
    '12,5 mio. kr.',
    '3 mia.',
    '250 t.kr.',
    'DKK 100',
    '1.234,00-',
    '500,00−',
    '1.200 - kr.',
  ],
])('«%s» is a figure', (said) => {
  expect(toRight(['Skole', 'Tal'], ['Nord', said])).toEqual(['Tal', said])
})

test.each([
  ...['12 skoler', '12-14', '1.', 'ca. 12', '16.30', '3. marts 2026', '12/3', '', '-', 'x'],
  ...['12345678', '0101901234', '010190-1234', '00.22.04-P35-1-26', '1.23', '12 34 56 78'],
])('«%s» is none', (said) => {
  expect(toRight(['Skole', 'Tal'], ['Nord', said])).toEqual([])
})

test('a column of figures may have empty cells, dashes and what is blacked out, but no other words', () => {
  expect(
    toRight(['', '2026', 'Note'], ['Nord', '12', '1'], ['Syd', '–', 'Se bilag'], ['Alt', '███', '']),
  ).toEqual(['2026', '12', '–', '███'])
})

test('header cells over it go with it; those that reach over several columns and merged sums stay', () => {
  const rows = [
    [
      { said: 'Område', head: true, rowspan: 2 },
      { said: 'Budget', head: true, colspan: 2 },
    ],
    [head('2026'), head('2027')],
    [head('Nord'), '1', '2'],
    [head('Syd'), { said: 'lukket', colspan: 2 }],
  ]
  expect(toRight(...rows)).toEqual(['2026', '1', '2027', '2'])
})

test('a cell of more than one paragraph is no figure', () => {
  const twice = { ...cell('1'), content: [paragraph('1'), paragraph('2')] }
  const row = (content: RichTextNode[]) => ({ type: 'tableRow', content })
  expect(figureCells({ type: 'table', content: [row([cell('Tal')]), row([twice])] }).size).toBe(0)
})
