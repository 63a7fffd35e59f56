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
