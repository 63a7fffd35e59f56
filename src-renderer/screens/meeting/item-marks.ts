import type { Finding } from '../../../src-main/domain/finding.ts'
import type { Item } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../../src-main/domain/rich-text/plain-text.ts'

/** What the agenda column shows of an item at a glance. */
export interface ItemMarks {
  readonly state: 'decided' | 'missingDecision' | 'complete' | 'incomplete'
  readonly findings: number
}

/** The marks of an item at a stage of the meeting: before it is held, whether it is written; from then on, whether it is decided. */
export function itemMarks(item: Item, status: MeetingStatus, findings: readonly Finding[]): ItemMarks {
  const count = findings.filter(
    (finding) => finding.where.itemNumber === item.number && finding.severity !== 'note',
  ).length
  return { state: stateOf(item, status), findings: count }
}

function stateOf(item: Item, status: MeetingStatus): ItemMarks['state'] {
  if (isDecided(item)) return 'decided'
  if (!isComplete(item)) return 'incomplete'
  const held = status !== 'draft' && status !== 'sent'
  return held && has(item, 'decision') ? 'missingDecision' : 'complete'
}

/** Whether anything is written as the decision. */
export function isDecided({ decision }: Item): boolean {
  if (decision === null) return false
  return [decision, ...decision.points].some((part) => part.outcome !== null || !isEmptyRichText(part.body))
}

/** Whether the parts an agenda cannot go out without are written, as far as the item has room for them. */
function isComplete(item: Item): boolean {
  if (item.kind === 'announcements') return item.entries.some((entry) => !isEmptyRichText(entry.body))
  const presentation = item.sections.find((section) => section.key === 'case-presentation')
  const written = presentation?.body !== null
  const wantsPoints = has(item, 'recommendation') && item.kind !== 'signature-page'
  return written && (!wantsPoints || item.recommendation !== null)
}

function has(item: Item, key: string): boolean {
  return item.sections.some((section) => section.key === key)
}
