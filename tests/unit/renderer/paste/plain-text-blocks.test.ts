import { describe, expect, it } from 'vitest'
import { bulletList, orderedList, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import { blocksOfText, paragraphsOfText } from '../../../../src-renderer/editor/paste/plain-text-blocks.ts'

const row = (...cells: string[]) => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
})

describe('feature 51: plain text', () => {
  it.each([
    ['lines are paragraphs, blank ones part them', 'Et\r\n\r\nTo\n', [paragraph('Et'), paragraph('To')]],
    [
      'a soft break of Word’s ends a line',
      'Vej 1\v8000 By\u2028Land\u2029Ny',
      ['Vej 1', '8000 By', 'Land', 'Ny'].map((line) => paragraph(line)),
    ],
    ['a tab in a line is a space', 'Frist:\t1. maj', [paragraph('Frist: 1. maj')]],
    [
      'lines parted by as many tabs are a table',
      'Stier\t1.250\nVeje\t980\n',
      [{ type: 'table', content: [row('Stier', '1.250'), row('Veje', '980')] }],
    ],
    ['lines of unlike length are none', 'a\tb\nc', [paragraph('a b'), paragraph('c')]],
    [
      'a mark and a tab begin an item',
      'Punkter:\n•\tEt\n•\tTo\n3.\tTre\n4.\tFire',
      [paragraph('Punkter:'), bulletList('Et', 'To'), orderedList(3, 'Tre', 'Fire')],
    ],
    [
      'a date begins none',
      '23. september er der møde\n- og så videre',
      [paragraph('23. september er der møde'), paragraph('- og så videre')],
    ],
    [
      'lines that follow each other with a blank behind the mark are a list',
      'Vi skal:\n1. Samle svar\n2. Skrive notatet\n- en ting\n- en til',
      [
        paragraph('Vi skal:'),
        orderedList(1, 'Samle svar', 'Skrive notatet'),
        bulletList('en ting', 'en til'),
      ],
    ],
    [
      'dates that follow each other are none, nor are numbers that do not',
      '1. juni holdes høringen\n2. juni skrives notatet\n4. klasse\n7. klasse',
      ['1. juni holdes høringen', '2. juni skrives notatet', '4. klasse', '7. klasse'].map((line) =>
        paragraph(line),
      ),
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOfText(text)).toEqual(blocks)
  })

  it('asked for without form it is paragraphs alone', () => {
    expect(paragraphsOfText('•\tEt\n1.\tTo\na\tb')).toEqual([
      paragraph('• Et'),
      paragraph('1. To'),
      paragraph('a b'),
    ])
  })
})
