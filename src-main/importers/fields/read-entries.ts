import type { Attachment } from '../../domain/meeting/attachment.ts'
import { attachmentCountLine } from '../../domain/meeting/attachment-count.ts'
import type { Entry } from '../../domain/meeting/item.ts'
import { readAttachmentCountLine } from '../../domain/meeting/read-attachment-count.ts'
import type { Line } from '../lines/line.ts'
import { markNumbers } from '../lines/mark-numbers.ts'
import { splitNumbered } from '../lines/split-numbered.ts'
import { leaveOut, type Notes } from '../notes.ts'
import { type Layout, toRichText } from '../text/rich-text.ts'

/** The numbered entries of an announcements item (meddelelser), and the lines that stand before the first. */
export function readEntries(
  lines: readonly Line[],
  layout: Layout,
  notes: Notes,
): { before: Line[]; entries: Entry[] } {
  const { before, parts } = splitNumbered(markNumbers(takeGluedLabels(lines, notes)))
  return { before, entries: parts.map((part) => readEntry(part.number, part.lines, { layout, notes })) }
}

function readEntry(
  number: number,
  lines: readonly Line[],
  with_: { readonly layout: Layout; readonly notes: Notes },
): Entry {
  const at = lines.findIndex((line) => readAttachmentCountLine(line.text) !== null)
  if (at < 0) return { number, body: toRichText(lines, with_.layout), attachments: [] }
  const count = lines[at]
  const label = lines[at - 1]
  const labelled = label !== undefined && /^bilag:?$/i.test(label.text)
  if (labelled) leaveOut(with_.notes, label, 'Mærkat over bilag; antallet dannes på ny.')
  const rest = [...lines.slice(0, labelled ? at - 1 : at), ...lines.slice(at + 1)]
  return { number, body: toRichText(rest, with_.layout), attachments: attachmentsOf(count, with_.notes) }
}

function attachmentsOf(line: Line | undefined, notes: Notes): Attachment[] {
  const read = line === undefined ? null : readAttachmentCountLine(line.text)
  if (line === undefined || read === null) return []
  const kept = read.attachments.length === 0 ? '' : attachmentCountLine(read.attachments, null)
  leaveOut(notes, line, 'Antallet af bilag dannes på ny.', kept)
  return read.attachments
}

/** "bilaget.Bilag" right before a count line is a sentence with the label glued to it; with a list number too. */
function takeGluedLabels(lines: readonly Line[], notes: Notes): Line[] {
  return lines.map((line, index) => {
    const match = /^(.*[.!?”")])Bilag(\d{0,2}\.?)$/.exec(line.text)
    const next = lines[index + 1]
    if (match === null || next === undefined || readAttachmentCountLine(next.text) === null) return line
    leaveOut(notes, { number: line.number, text: 'Bilag' }, 'Mærkat over bilag; antallet dannes på ny.')
    return { ...line, text: `${match[1]}${match[2]}` }
  })
}
