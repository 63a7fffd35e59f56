import { describe, expect, test } from 'vitest'
import { paperLook } from '../../../../src-main/documents/compose/paper-look.ts'
import { cleanText } from '../../../../src-main/documents/print/paper/clean-text.ts'
import { imageSize } from '../../../../src-main/documents/print/paper/image-size.ts'
import { measures } from '../../../../src-main/documents/print/paper/measures.ts'
import { cellRoom, fitTable } from '../../../../src-main/documents/print/paper/table-fit.ts'
import { tableGrid } from '../../../../src-main/documents/print/paper/table-grid.ts'
import { textWidth } from '../../../../src-main/documents/print/paper/text-width.ts'
import { staysWhole } from '../../../../src-main/documents/print/paper/whole-rows.ts'
import { partWords, wordsOf } from '../../../../src-main/documents/print/paper/words.ts'
import { fontCoverage } from '../../../../src-main/documents/print/pdf/font-coverage.ts'
import { paperFonts, standardLayout } from '../../../../src-main/domain/committee/layout.ts'
import { picturePng } from '../../../support/hard-outline.ts'
import { cell, table } from '../../../support/outlines.ts'
import { printResources } from '../../../support/print-resources.ts'

const picture = { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: '' } as const
const standardMeasures = measures(paperLook(standardLayout, null))

describe('text that can stand on paper', () => {
  test.each([
    ['plain', 'Ærø på §', 'Ærø på §'],
    ['control characters go', 'a\u0000b\u0007c\u001bd', 'abcd'],
    ['tab and line feed stay', 'a\tb\nc', 'a\tb\nc'],
    ['line ends of Windows', 'a\r\nb', 'a\nb'],
    ['separators of lines are blanks', 'a\u2028b\u2029c\vd\fe\u0085f', 'a b c d e f'],
    ['half a surrogate', 'a\ud83db', 'a\ufffdb'],
    ['a whole one stays', 'a😀b', 'a😀b'],
    ['non-characters go', 'a\uffffb', 'ab'],
  ])('%s', (_, given, expected) => expect(cleanText(given)).toBe(expected))
})

describe('a table as a grid', () => {
  const type = { font: 'arimo', size: 10.5, bold: false } as const
  const fit = (given: Parameters<typeof tableGrid>[0]) =>
    fitTable(given, standardMeasures, standardMeasures.room.width)
  const budget = (columns: number) =>
    table([
      ['Budgetområde', ...Array.from({ length: columns - 1 }, (_, at) => `Måned ${at + 1}`)],
      ['Tilskud', ...Array.from({ length: columns - 1 }, () => '1.234.561,50')],
    ])
  const places = (given: Parameters<typeof tableGrid>[0]) =>
    tableGrid(given).cells.map(({ row, column, colspan, rowspan }) => [row, column, colspan, rowspan])

  test('a cell over two rows pushes the next row aside', () => {
    const given = table([])
    const rows = [[cell([], { rowspan: 2 }), cell([])], [cell([])]]
    expect(places({ ...given, headerRows: 0, rows })).toEqual([
      [0, 0, 1, 2],
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ])
  })

  test('spans end with the table, and with the header rows', () => {
    const rows = [[cell([], { rowspan: 9 })], [cell([], { rowspan: 9 })], [cell([])]]
    expect(places({ ...table([]), headerRows: 1, rows })).toEqual([
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [1, 0, 1, 2],
      [1, 1, 1, 1],
      [2, 1, 1, 1],
    ])
  })

  test('a table of header rows only keeps its last row as a body', () => {
    expect(tableGrid({ ...table([['a'], ['b']]), headerRows: 2 }).headerRows).toBe(1)
  })

  test('no cell of a head that is the whole table is cut', () => {
    const rows = [[cell([])], [cell([], { rowspan: 2 }), cell([])], [cell([])]]
    expect(tableGrid({ ...table([]), headerRows: 3, rows }).headerRows).toBe(1)
    const merged = { ...table([]), headerRows: 2, rows: rows.slice(1) }
    expect(tableGrid(merged).headerRows).toBe(0)
    expect(places(merged)).toEqual([
      [0, 0, 1, 2],
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ])
  })

  test('widths that are given hold; without them, or with others than the columns, the room goes by what stands there', () => {
    expect(tableGrid({ ...table([['a', 'b']]), widths: [1, 5] }).widths).toEqual([1, 5])
    expect(tableGrid({ ...table([['a', 'b']]), widths: [1, 5, 2] }).widths).toEqual([7, 7])
    const long = 'Foreningen på Åvej, med øvelokale, værksted og plads til tres'
    expect(
      tableGrid(
        table([
          ['Nr.', 'Forening', 'Beløb'],
          ['1', long, '16.250 kr.'],
        ]),
      ).widths,
    ).toEqual([7, 42, 12])
  })

  test('short rows stay whole, long ones may be parted, and so may one with a picture', () => {
    const rows = ['Kort', 'Et langt afsnit. '.repeat(60)].map((text) => [text, 'To'])
    const long = fit({ ...table(rows), headerRows: 0, widths: [1, 1] })
    expect([0, 1].map((row) => staysWhole(row, long))).toEqual([true, false])
    const pictured = fit({ ...table([]), headerRows: 0, rows: [[cell([picture])]] })
    expect(staysWhole(0, pictured)).toBe(false)
  })

  test('a column is widened to its widest word, and the others keep their shares of the rest', () => {
    const { widths, look } = fit({ ...table([['kulturhusbestyrelse', 'a', 'b']]), widths: [1, 9, 10] })
    expect(look.size).toBe(10.5)
    expect(widths[0]).toBeGreaterThan(textWidth('kulturhusbestyrelse', type) + 10)
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(0.9)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(standardMeasures.room.width)
  })

  test('amounts that have no room are set smaller until they have, and no word is parted for it', () => {
    for (const columns of [5, 6, 7, 8, 9, 10]) {
      const amounts = fit(budget(columns))
      const { look } = amounts
      const room = Math.min(
        ...amounts.cells.filter(({ column }) => column > 0).map((placed) => cellRoom(placed, amounts)),
      )
      expect(textWidth('1.234.561,50', { ...type, size: look.size }), `${columns}`).toBeLessThan(room)
    }
    const sizes = [5, 7, 8, 10, 20].map((columns) => fit(budget(columns)).look.size)
    expect(sizes).toEqual([10.5, 9, 8, 7, 7])
  })

  test('where nothing helps, words are parted by syllables, and amounts in as long parts as there is room for', () => {
    const part = (text: string, room: number) => partWords(text, room, { ...type, bySyllables: true })
    expect(part('kulturhusbestyrelse nu', 60)).toEqual({ text: 'kulturhusbestyrelse nu', hyphenate: true })
    expect(part('Sum 1.234.561,50', 35)).toEqual({ text: 'Sum 1.234.\u200b561,50', hyphenate: false })
    expect(part('Sum 1.234.561,50', 70)).toEqual({ text: 'Sum 1.234.561,50', hyphenate: false })
    expect(part('kulturhusbestyrelse', 35)).toEqual({
      text: 'kulturh\u200busbest\u200byrelse',
      hyphenate: false,
    })
  })

  test('a blank that holds an amount together, and a stroke between figures, end no line', () => {
    expect(wordsOf('1\u00a0250 kr. 12/14 og/eller for-slag')).toEqual([
      '1\u00a0250',
      'kr.',
      '12/14',
      'og/',
      'eller',
      'for-',
      'slag',
    ])
  })
})

describe('a picture on paper', () => {
  test('stands at 96 pixels to the inch', () => {
    expect(imageSize(picture, { width: 400, height: 400 })).toEqual({ width: 150, height: 60 })
  })

  test('shrinks to the room, and keeps its shape', () => {
    expect(imageSize(picture, { width: 75, height: 400 })).toEqual({ width: 75, height: 30 })
  })

  test('a JPEG tells its size in its frame header', () => {
    const jpeg = Buffer.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 40, 0, 80, 1, 1, 0x11, 0,
    ])
    const given = { ...picture, mediaType: 'image/jpeg', base64: jpeg.toString('base64') } as const
    expect(imageSize(given, { width: 400, height: 400 })).toEqual({ width: 60, height: 30 })
  })

  test('what is no picture has no size', () => {
    expect(imageSize({ ...picture, base64: 'AAAA' }, { width: 9, height: 9 })).toBeNull()
  })
})

test.each(paperFonts)('the fonts of %s say which characters they can show', (family) => {
  const covers = fontCoverage(printResources().fonts(family))
  const shown = ['å', 'Ø', '€', 'ש', 'م', '✓', '漢'].filter((character) =>
    covers(character.codePointAt(0) ?? 0),
  )
  expect(shown).toEqual(['å', 'Ø', '€', 'ש', 'م', '✓'])
})
