import type { Attachment } from '../../domain/meeting/attachment.ts'
import { attachmentCountLine, attachmentLine } from '../../domain/meeting/attachment-count.ts'
import type { Item } from '../../domain/meeting/item.ts'
import { readAttachmentCountLine } from '../../domain/meeting/read-attachment-count.ts'
import { say } from '../../domain/told/say.ts'
import type { RawSection } from '../items/split-sections.ts'
import { find, leaveOut, type Notes } from '../notes.ts'
import type { Filled } from './filled.ts'
import { nameAttachments } from './name-attachments.ts'
import { type NamedAttachment, readAttachmentList } from './read-attachment-list.ts'
import type { Reading } from './reading.ts'

/** Reads the count line ("4 bilag, heraf 2 anbefales") into attachments without names, or onto names that came before. */
export function fillAttachmentCount(section: RawSection, item: Item, reading: Reading): Filled {
  const [line, ...left] = section.lines
  const count = line === undefined ? null : readAttachmentCountLine(line.text)
  if (line === undefined || count === null) return { item, left: section.lines }
  const { attachments, agrees } = nameAttachments(count.attachments, item.attachments)
  const { attachmentNote } = count
  const kept = attachmentCountLine(attachments, attachmentNote)
  leaveOut(reading.notes, line, 'Antallet af bilag dannes på ny.', kept)
  if (!agrees) findDifference(line.text, kept, { number: item.number, notes: reading.notes })
  return { item: { ...item, attachments, attachmentNote }, left }
}

/** Reads the list of names into the attachments of the item, and those with a label ("1.2") into its entries. */
export function fillAttachmentList(section: RawSection, item: Item, reading: Reading): Filled {
  const expected = counted(item)?.length ?? null
  const names = readAttachmentList(section.lines, reading.layout.style, expected)
  const isEntrys = (name: NamedAttachment) =>
    name.itemNumber === item.number && item.entries.some((entry) => entry.number === name.entry)
  const entries = item.entries.map((entry) => {
    const own = names.filter((name) => isEntrys(name) && name.entry === entry.number)
    const label = `${item.number}.${entry.number}`
    const counts = entry.attachments.length === 0 ? null : entry.attachments
    return { ...entry, attachments: named(counts, own, { item, reading, label }) }
  })
  const own = names.filter((name) => !isEntrys(name)).map(withLabelInTitle)
  return {
    item: { ...item, entries, attachments: named(counted(item), own, { item, reading, label: null }) },
    left: [],
  }
}

/** The attachments that the item's count line gave, null where it has none. */
function counted(item: Item): Attachment[] | null {
  return item.sections.some((section) => section.key === 'attachments') ? item.attachments : null
}

/** A number in front that is no entry's label belongs to the name. */
function withLabelInTitle(name: NamedAttachment): NamedAttachment {
  if (name.itemNumber === null) return name
  const title = `${name.itemNumber}.${name.entry} ${name.attachment.title ?? ''}`
  return { ...name, attachment: { ...name.attachment, title } }
}

function named(
  counts: readonly Attachment[] | null,
  names: readonly NamedAttachment[],
  where: { item: Item; reading: Reading; label: string | null },
): Attachment[] {
  const { notes } = where.reading
  const { attachments, agrees } = nameAttachments(
    counts,
    names.map((name) => ({ ...name.attachment, label: where.label })),
  )
  for (const [index, name] of names.entries()) {
    const attachment = attachments[index]
    if (attachment !== undefined)
      leaveOut(notes, name.line, 'Mærket ved bilaget dannes på ny.', attachmentLine(attachment) ?? '')
  }
  if (!agrees) {
    const count = attachmentCountLine(counts ?? [], null)
    const list = attachmentCountLine(attachments, null)
    const place = { number: names[0]?.line.number ?? 1, text: count }
    leaveOut(notes, place, 'Antallet passer ikke med listen, som gælder.', list)
    findDifference(count, list, { number: where.item.number, notes })
  }
  return attachments
}

function findDifference(
  count: string,
  list: string,
  at: { readonly number: number; readonly notes: Notes },
): void {
  find(at.notes, 'attachment-count', {
    severity: 'warning',
    itemNumber: at.number,
    heading: 'Bilag',
    message: say(
      'attachments-counted',
      `Under punkt ${at.number} var der talt «${count}», men listen nævner «${list}». Listen gælder.`,
      { count, list },
    ),
  })
}
