import {
  bulletList,
  doc,
  heading,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../../../src-main/domain/rich-text/build.ts'
import type { RichText, RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { picturePng } from '../hard-outline.ts'

/** A paragraph of five lines. */
export const prose =
  'Forvaltningen har gennemgået husets drift, åbningstider og samarbejde med foreningerne. Økonomien er i balance, og ' +
  'brugerne ønsker flere aftener med åbent værksted, øvelokaler og små koncerter. Afdelingen foreslår derfor, at ' +
  'ordningen fortsætter året ud, og at der samles op på erfaringerne, før budgettet for næste år lægges fast.'

/** So many paragraphs. */
export function paragraphs(count: number): RichText {
  return doc(...Array.from({ length: count }, () => paragraph(prose)))
}

/** Lists in lists, five deep, numbered and not, with paragraphs between and numbers that begin late. */
export function nestedLists(): RichText {
  const level = (depth: number): RichTextNode => {
    const list = depth % 2 === 1 ? (...items: RichTextNode[]) => orderedList(depth, ...items) : bulletList
    const inner = depth === 5 ? [] : [level(depth + 1)]
    return list(
      listItem(`Niveau ${depth}, første punkt.`),
      listItem(
        `Niveau ${depth}, andet punkt: ${prose}`,
        ...inner,
        paragraph(`Niveau ${depth}, afsnit efter.`),
      ),
      listItem(`Niveau ${depth}, sidste punkt.`),
    )
  }
  return doc(
    paragraph('Arbejdet deles op:'),
    level(1),
    orderedList(98, 'Punkt otteoghalvfems.', 'Punkt nioghalvfems.', 'Punkt hundrede.'),
    orderedList(1, 'En ny liste begynder forfra.'),
  )
}

/** A table of a header row and sixty others, longer than a page; the header stands in header cells. */
export function longTable(): RichText {
  const rows = Array.from({ length: 60 }, (_, at) => [
    String(at + 1),
    `Foreningen nr. ${at + 1} på Åvej, med øvelokale og ærespris`,
    `${(at + 1) * 1250} kr.`,
  ])
  return doc(
    paragraph('Tilskud fordelt på foreninger:'),
    tableOf([
      row('tableHeader', ['Nr.', 'Forening', 'Beløb']),
      ...rows.map((cells) => row('tableCell', cells)),
    ]),
    paragraph('Tabellen er slut.'),
  )
}

/** A table with cells across columns and rows, a header column, a list in a cell and an empty cell. */
export function spannedTable(): RichText {
  return doc(
    tableOf([
      tableRow(cell('tableHeader', 'Hus', { rowspan: 2 }), cell('tableHeader', 'Beløb', { colspan: 2 })),
      tableRow(cell('tableHeader', '2025'), cell('tableHeader', '2026')),
      tableRow(
        cell('tableHeader', 'Åhuset'),
        cell('tableCell', '1.000'),
        cell('tableCell', bulletList('drift', 'leje')),
      ),
      tableRow(cell('tableHeader', 'Tårnet'), cell('tableCell', ''), cell('tableCell', prose)),
    ]),
  )
}

/** Two pictures, one of them without alternative text. */
export function pictures(): RichText {
  const picture = (alt: string): RichTextNode => ({
    type: 'image',
    attrs: { src: `data:image/png;base64,${picturePng}`, alt },
  })
  return doc(
    paragraph('Husets facade:'),
    picture('Et ternet mønster'),
    picture(''),
    paragraph('Efter billederne.'),
  )
}

/** Every mark and every inline thing, a quote, headings of three levels, and text that other formats take for commands. */
export function everyMark(): RichText {
  return doc(
    paragraph(
      text('Fed', { type: 'bold' }),
      ', ',
      text('kursiv', { type: 'italic' }),
      ', ',
      text('understreget', { type: 'underline' }),
      ' og ',
      text('alt på en gang', { type: 'bold' }, { type: 'italic' }, { type: 'underline' }),
      '.',
    ),
    paragraph(
      'Linje et',
      { type: 'hardBreak' },
      'linje to, se ',
      link('kommunens side', 'https://nordvig.example/a?b=1&c=2'),
    ),
    paragraph(
      'Hele alfabetet: abcdefghijklmnopqrstuvwxyzæøå ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ é ü ß ½ § – “citat” «citat» …',
    ),
    paragraph('#evil *x* _y_ `z` <tag> ]]> & "citat" $a$ @ref // note \\ {{felt}} &amp;'),
    paragraph(`Et ord uden mulighed for deling: ${'kulturhusbestyrelsesformandskandidat'.repeat(4)}`),
    { type: 'blockquote', content: [paragraph('Et citat på sin egen plads.'), paragraph(prose)] },
    heading(4, 'Underoverskrift på niveau fire'),
    paragraph('Tekst.'),
    heading(5, 'Underoverskrift på niveau fem'),
    paragraph('Tekst.'),
    heading(6, 'Underoverskrift på niveau seks'),
    paragraph('Tekst.'),
  )
}

function tableOf(content: RichTextNode[]): RichTextNode {
  return { type: 'table', content }
}

function tableRow(...content: RichTextNode[]): RichTextNode {
  return { type: 'tableRow', content }
}

function row(type: 'tableHeader' | 'tableCell', cells: readonly string[]): RichTextNode {
  return tableRow(...cells.map((words) => cell(type, words)))
}

function cell(
  type: 'tableHeader' | 'tableCell',
  content: string | RichTextNode,
  spans: { readonly colspan?: number; readonly rowspan?: number } = {},
): RichTextNode {
  return {
    type,
    attrs: { colspan: 1, rowspan: 1, ...spans },
    content: [typeof content === 'string' ? paragraph(content) : content],
  }
}
