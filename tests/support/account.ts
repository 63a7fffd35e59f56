import type { Attachment } from '../../src-main/domain/meeting/attachment.ts'
import { attachmentCountLine, attachmentLine } from '../../src-main/domain/meeting/attachment-count.ts'
import type { Item } from '../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../src-main/domain/meeting/meeting.ts'
import { plainText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichText, RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'
import type { ImportedMeeting } from '../../src-main/importers/imported-meeting.ts'

/** What of a source did not come through (`lost`), and what came through more often than it stood there (`added`). */
export interface Account {
  readonly lost: string[]
  readonly added: string[]
}

/**
 * Holds the words of a source against those of the import: the meeting's texts and computed lines, what was left out
 * and what was not understood. A word is a run of letters or of figures, whatever its case. A list number that was
 * glued to a year ("20251.") is one word in the source and two in the meeting; such pairs are settled.
 */
export function account(source: string, imported: ImportedMeeting): Account {
  const rest = [...imported.leftOut, ...imported.notUnderstood].map((line) => line.text)
  const derived = imported.findings.some((finding) => finding.rule === 'committee-derived')
  const name = derived ? '' : imported.content.committee.name
  const given = [name, ...printed(imported.content), ...rest].flatMap(words)
  const balance = new Map<string, number>()
  for (const word of words(source)) balance.set(word, (balance.get(word) ?? 0) + 1)
  for (const word of given) balance.set(word, (balance.get(word) ?? 0) - 1)
  const left = [...balance].flatMap(([word, count]) =>
    Array<string>(Math.abs(count)).fill(count > 0 ? `-${word}` : `+${word}`),
  )
  const lost = left.filter((word) => word.startsWith('-')).map((word) => word.slice(1))
  const added = left.filter((word) => word.startsWith('+')).map((word) => word.slice(1))
  return settleGluedYears(lost, added)
}

function words(text: string): string[] {
  return (text.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => word.toLowerCase())
}

function settleGluedYears(lost: readonly string[], added: readonly string[]): Account {
  const open = [...added]
  const take = (word: string) => {
    const at = open.indexOf(word)
    if (at >= 0) open.splice(at, 1)
    return at >= 0
  }
  const still = lost.filter((word) => {
    const parts = /^((?:19|20)\d\d)(\d{1,2})$/.exec(word)
    return parts === null || !take(parts[1] ?? '') || !take(parts[2] ?? '')
  })
  return { lost: still, added: open }
}

/** Every text of a meeting but the committee's name as it is printed, marks and computed lines with it. */
function printed({ committee, meeting, participants, items }: MeetingContent): string[] {
  const statuses = { present: 'Deltog', excused: 'Afbud', absent: 'Fraværende' }
  return [
    committee.authority ?? '',
    meeting.place ?? '',
    meeting.sourceUrl ?? '',
    ...participants.flatMap((person) => [
      person.name,
      person.party ?? '',
      person.title ?? '',
      person.attendance === null ? '' : statuses[person.attendance],
    ]),
    ...items.flatMap(printedItem),
  ]
}

function printedItem(item: Item): string[] {
  const has = (key: string) => item.sections.some((section) => section.key === key)
  return [
    `Punkt ${item.number} ${item.access === 'closed' ? 'Lukket: ' : ''}${item.title}`,
    item.caseNumber ?? '',
    ...item.sections.flatMap((section) => [section.heading, textOf(section.body)]),
    ...item.entries.flatMap((entry) => [
      `${entry.number}. ${textOf(entry.body)}`,
      entry.attachments.length > 0 ? attachmentCountLine(entry.attachments, null) : '',
      ...names(entry.attachments),
    ]),
    ...item.previousTreatments.map((treatment) => treatment.text),
    item.decidingBody ?? '',
    item.recommendation?.lead ?? '',
    ...(item.recommendation?.points ?? []).map((point) => `${point.number}. ${textOf(point.body)}`),
    ...(item.decision?.points ?? []).map(
      (point) => `Indstillingens punkt ${point.recommendation}: ${textOf(point.body)}`,
    ),
    textOf(item.decision?.body ?? null),
    ...item.history.flatMap((entry) => [
      (entry.date ?? '').split('-').reverse().join('-'),
      entry.committee,
      textOf(entry.body),
    ]),
    has('attachments') ? attachmentCountLine(item.attachments, item.attachmentNote) : '',
    ...names(item.attachments),
  ]
}

function names(attachments: readonly Attachment[]): string[] {
  return attachments.map((attachment) => attachmentLine(attachment) ?? '')
}

/** A text's words, and the addresses of links that are not their own text. */
function textOf(value: RichText | null): string {
  if (value === null) return ''
  return [plainText(value), ...value.content.flatMap(hiddenAddresses)].join(' ')
}

function hiddenAddresses(node: RichTextNode): string[] {
  const own = (node.marks ?? []).flatMap((mark) => {
    const href = String(mark.attrs?.['href'] ?? '')
    return href === node.text ? [] : [href]
  })
  return [...own, ...(node.content ?? []).flatMap(hiddenAddresses)]
}
