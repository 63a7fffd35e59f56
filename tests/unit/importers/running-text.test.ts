import { describe, expect, it } from 'vitest'
import { link, orderedList, paragraph, text } from '../../../src-main/domain/rich-text/build.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { readLines } from '../../../src-main/importers/lines/read-lines.ts'
import { toRichText } from '../../../src-main/importers/text/rich-text.ts'

function plain(text: string, width = 60): string {
  return plainText(toRichText(readLines(text, 'plain'), { style: 'plain', width }))
}

describe('running text out of a PDF', () => {
  it.each([
    ['a wrap', 'Koret øver\nom tirsdagen.', 'Koret øver om tirsdagen.'],
    ['a hyphen at the end of a line', 'et nyt it-\nnetværk', 'et nyt it-netværk'],
    ['a hyphen before "og"', 'kultur-\nog fritid', 'kultur- og fritid'],
    ['a page break in a sentence', 'den 9.\n\n\n\noktober', 'den 9. oktober'],
    ['a page break before a name', 'på Rådhuset,\n\n\n\nNordvig Torv 1', 'på Rådhuset, Nordvig Torv 1'],
    ['a page break between sentences', 'Det er slut.\n\n\n\nNu går vi.', 'Det er slut.\n\nNu går vi.'],
    [
      'a page break behind a sub-heading',
      'Flere kor\n\n\n\nDer er nu fem kor.',
      'Flere kor\n\nDer er nu fem kor.',
    ],
    ['a blank line inside a sentence', 'hver uge og\n\nhver måned', 'hver uge og hver måned'],
    ['two paragraphs', 'Det første.\n\nDet andet.', 'Det første.\n\nDet andet.'],
    ['a missing blank, which is left', 'i år.Derudover', 'i år.Derudover'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  it.each([
    ['a date at the start of a line', 'Pr.\n21. september er der fem.', 'Pr. 21. september er der fem.'],
    ['an ordinal at the start of a paragraph', '1. kvartal gik godt.', '1. kvartal gik godt.'],
    ['a number out of sequence', '4. Uden en tredje', '4. Uden en tredje'],
  ])('%s makes no list', (_, text, expected) => {
    expect(toRichText(readLines(text, 'plain'), { style: 'plain', width: 60 }).content[0]?.type).toBe(
      'paragraph',
    )
    expect(plain(text)).toBe(expected)
  })

  it('finds a list that lost its bullets behind a colon', () => {
    expect(plain('Der ønskes:\n\nFlere kor\nLængere åbningstid i hallen, også om\nlørdagen\nKunst')).toBe(
      'Der ønskes:\n\n- Flere kor\n- Længere åbningstid i hallen, også om lørdagen\n- Kunst',
    )
  })

  it('leaves a paragraph behind a colon alone', () => {
    expect(
      plain(
        'Udvalget svarede:\n\nDer er brug for flere kor i byen, og der er brug for\nnye noder. Derfor søges puljen.',
      ),
    ).toBe(
      'Udvalget svarede:\n\nDer er brug for flere kor i byen, og der er brug for nye noder. Derfor søges puljen.',
    )
  })

  it('leaves short lines without a colon before them alone', () => {
    expect(plain('Kor\nKunst\nKultur')).toBe('Kor Kunst Kultur')
  })
})

describe('Markdown text', () => {
  const markdown = (source: string) =>
    toRichText(readLines(source, 'markdown'), { style: 'markdown', width: 60 }).content

  it('has bold, italic, named links and escaped signs', () => {
    expect(markdown('**Fed**, *kursiv*, [kort](https://www.example.org/kort) og 2 \\* 3.')).toEqual([
      paragraph(
        text('Fed', { type: 'bold' }),
        ', ',
        text('kursiv', { type: 'italic' }),
        ', ',
        link('kort', 'https://www.example.org/kort'),
        ' og 2 * 3.',
      ),
    ])
  })

  it('has tables with a header row', () => {
    const attrs = { colspan: 1, rowspan: 1 }
    const row = (type: string, ...cells: string[]) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({ type, attrs, content: [paragraph(cell)] })),
    })

    expect(markdown('| Emne | Beløb |\n| --- | ---: |\n| Kor | 40 |')).toEqual([
      { type: 'table', content: [row('tableHeader', 'Emne', 'Beløb'), row('tableCell', 'Kor', '40')] },
    ])
  })

  it('has quotations', () => {
    expect(markdown('Udvalget skrev:\n\n> Syng mere.\n> Og højere.')).toEqual([
      paragraph('Udvalget skrev:'),
      { type: 'blockquote', content: [paragraph('Syng mere. Og højere.')] },
    ])
  })

  it('has numbered lists that begin where the source begins', () => {
    expect(markdown('3. Kor\n4. Kunst\n\nSlut.')).toEqual([
      orderedList(3, 'Kor', 'Kunst'),
      paragraph('Slut.'),
    ])
  })
})
