import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import {
  columnWidths,
  evened,
  wholeWidth,
  withColumnWidths,
} from '../../../../src-main/domain/rich-text/column-widths.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'

const cell = (attrs: Record<string, unknown> = {}): RichTextNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: [paragraph('x')],
})
const table = (...rows: readonly RichTextNode[][]): RichTextNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
})

describe('feature 53: the widths of columns', () => {
  test('are none where none was chosen', () => {
    expect(columnWidths(table([cell(), cell()]))).toBeNull()
  })

  test('add up, and a column that came later has the mean of the others', () => {
    expect(columnWidths(table([cell({ colwidth: [600] }), cell(), cell({ colwidth: [400] })]))).toEqual([
      400, 333, 267,
    ])
  })

  test('are found in merged cells, and below cells that reach over rows', () => {
    const merged = table(
      [cell({ rowspan: 2 }), cell({ colspan: 2, colwidth: [300, 0] })],
      [cell(), cell({ colwidth: [200] })],
      [cell({ colwidth: [500] }), cell(), cell()],
    )
    expect(columnWidths(merged)).toEqual([500, 300, 200])
  })

  test('are written into every cell, and taken away again', () => {
    const plain = table([cell({ colspan: 2 })], [cell(), cell()])
    const wide = withColumnWidths(plain, [250, 750])
    expect(wide.content?.map((row) => row.content?.map(({ attrs }) => attrs?.['colwidth']))).toEqual([
      [[250, 750]],
      [[250], [750]],
    ])
    expect(withColumnWidths(wide, null)).toEqual(plain)
  })

  test('are whole thousandths that add up, whatever they came from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 12 }),
        (widths) => {
          const even = evened(widths)
          expect(even.reduce((sum, width) => sum + width, 0)).toBe(wholeWidth)
          expect(evened(even)).toEqual(even)
        },
      ),
    )
  })
})
