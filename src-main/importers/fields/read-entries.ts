import type { Attachment } from '../../domain/meeting/attachment.ts'
import { attachmentCountLine } from '../../domain/meeting/attachment-count.ts'
import type { Entry } from '../../domain/meeting/item.ts'
import { readAttachmentCountLine } from '../../domain/meeting/read-attachment-count.ts'
import type { Line } from '../lines/line.ts'
import { markNumbers } from '../lines/mark-numbers.ts'
import { splitNumbered } from '../lines/split-numbered.ts'
import { leaveOut, type Notes } from '../notes.ts'
import { type Layout, toRichText } from '../text/rich-text.ts'
import type { Reading } from './reading.ts'

/**
 * The numbered entries of an announcements item (meddelelser), and the lines that stand before the first. A remark in
 * brackets on an entry's count line becomes the note of its attachments.
 */
export function readEntries(
  lines: readonly Line[],
  layout: Layout,
  notes: Notes,
): { before: Line[]; entries: Entry[] } {
  const { before, parts } = splitNumbered(markNumbers(takeGluedLabels(lines, notes)))
  return { before, entries: parts.map((part) => readEntry(part.number, part.lines, { layout, notes })) }
}

function readEntry(number: number, lines: readonly Line[], reading: Reading): Entry {
  const at = lines.findIndex((line) => readAttachmentCountLine(line.text) !== null)
  if (at < 0) return { number, body: toRichText(lines, reading.layout), attachments: [] }
  const count = lines[at]
  const label = lines[at - 1]
  const labelled = label !== undefined && /^bilag:?$/i.test(label.text)
  if (labelled) leaveOut(reading.notes, label, 'Mærkat over bilag; antallet dannes på ny.')
  const rest = [...lines.slice(0, labelled ? at - 1 : at), ...parted(lines.slice(at + 1))]
  return { number, body: toRichText(rest, reading.layout), attachments: attachmentsOf(count, reading.notes) }
}

function attachmentsOf(line: Line | undefined, notes: Notes): Attachment[] {
  const read = line === undefined ? null : readAttachmentCountLine(line.text)
  if (line === undefined || read === null) return []
  const attachments = read.attachments.map((one) => ({ ...one, note: one.note ?? read.attachmentNote }))
  const kept = attachments.length === 0 ? '' : attachmentCountLine(attachments, null)
  leaveOut(notes, line, 'Antallet af bilag dannes på ny.', kept)
  return attachments
}

/** Text behind the attachments is a paragraph of its own. */
function parted(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === 0 ? { ...line, gap: 'paragraph' } : line))
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
