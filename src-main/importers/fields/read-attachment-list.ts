import type { Attachment } from '../../domain/meeting/attachment.ts'
import { groupLines, joinLines } from '../lines/join-lines.ts'
import type { Line, Style } from '../lines/line.ts'

/** An attachment's name as printed, with the item and entry its label names ("1.2"), null where it has none. */
export interface NamedAttachment {
  readonly line: Line
  readonly itemNumber: number | null
  readonly entry: number | null
  readonly attachment: Attachment
}

/**
 * Reads the list of attachments' names. One paragraph is one name; in text out of a PDF one line is one where that
 * gives the number that was counted (`expected`).
 */
export function readAttachmentList(
  lines: readonly Line[],
  style: Style,
  expected: number | null,
): NamedAttachment[] {
  const byLine = style === 'plain' && lines.length === expected
  const groups = byLine ? lines.map((line) => [line]) : groupLines(lines)
  return groups.flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    return [readName({ ...first, text: joinLines([first, ...rest]).replace(/^[-•*] +(?=\S)/, '') })]
  })
}

function readName(line: Line): NamedAttachment {
  const label = /^(\d{1,4})\.(\d{1,3}) (?=\S)/.exec(line.text)
  const rest = label === null ? line.text : line.text.slice(label[0].length)
  const recommended = /^ANBEFALES (?=\S)/.exec(rest)
  const name = recommended === null ? rest : rest.slice(recommended[0].length)
  const note = / - (Tilføjet efter .+)$/i.exec(name)
  return {
    line,
    itemNumber: label === null ? null : Number(label[1]),
    entry: label === null ? null : Number(label[2]),
    attachment: {
      label: null,
      title: note === null || note.index === 0 ? name : name.slice(0, note.index),
      recommended: recommended === null ? null : true,
      access: 'public',
      note: note === null || note.index === 0 ? null : (note[1] ?? null),
      sha256: null,
      fileName: null,
    },
  }
}
