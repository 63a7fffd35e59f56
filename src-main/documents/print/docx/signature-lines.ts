import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { SignatureLinesBlock } from '../../outline/outline.ts'
import { ink } from '../paper/ink.ts'
import type { Measures } from '../paper/measures.ts'
import { plainRun } from './runs.ts'
import type { WordBlock, WordState } from './state.ts'
import { styleIds } from './styles.ts'
import { spacer, spacerBefore } from './tables.ts'
import { hex, twips } from './units.ts'

type Line = SignatureLinesBlock['lines'][number]

const none = { style: 'none', size: 0, color: 'auto' } as const
const line = { style: 'single', size: 6, color: hex(ink.text) } as const

/** Per person a name, a line to sign on and a line for the date; a person's two rows stay on one page. */
export function wordSignatureLines(block: SignatureLinesBlock, { measures }: WordState): WordBlock[] {
  if (block.lines.length === 0) return []
  const { room, signature } = measures
  const widths = columnWidths(measures)
  return [
    spacerBefore(1),
    new Table({
      rows: block.lines.flatMap((person) => [
        signingRow(person, widths, signature.room),
        captionRow(person, widths),
      ]),
      columnWidths: widths,
      width: { size: twips(room.width), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
    }),
    spacer(1),
  ]
}

function columnWidths({ room, signature: { name, gap, date } }: Measures): number[] {
  return [name, gap, room.width - name - 2 * gap - date, gap, date].map(twips)
}

function signingRow(person: Line, widths: readonly number[], height: number): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    children: [person.name, '', '', '', ''].map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [new Paragraph({ style: styleIds.signature, children: [plainRun(text)] })],
        }),
    ),
  })
}

function captionRow(person: Line, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [person.note ?? '', '', 'Underskrift', '', 'Dato'].map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          // Below the signing row's room, and not its own bottom: LibreOffice draws that again at the top of the next page.
          ...(at === 2 || at === 4 ? { borders: { top: line } } : {}),
          children: [new Paragraph({ style: styleIds.signatureNote, children: [plainRun(text)] })],
        }),
    ),
  })
}
