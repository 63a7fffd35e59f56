import { allAttachments } from '../attachments/all-attachments.ts'
import type { Decision } from '../meeting/decision.ts'
import type { Item, Section } from '../meeting/item.ts'
import { type SlotKey, slotKeys } from '../meeting/section-keys.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import { slotPosition, slotSection } from './slot-section.ts'

/**
 * The sections of an item with those that its fields fill: a field with content whose section is missing gets it, under the standard
 * heading at its usual place, so that nothing that was written is lost, and what is printed is seen.
 */
export function sectionsWithFilled(item: Item): readonly Section[] {
  return slotKeys.filter((key) => isFilled(key, item)).reduce(withSlot, item.sections)
}

function withSlot(sections: readonly Section[], key: SlotKey): readonly Section[] {
  const at = slotPosition(sections, key)
  return at === null ? sections : sections.toSpliced(at, 0, slotSection(key))
}

/** Whether the item's own field has something to print in the slot; "0 bilag" is printed only where its section stands. */
export function isFilled(key: SlotKey, item: Item): boolean {
  switch (key) {
    case 'previous-treatment':
      return item.previousTreatments.length > 0
    case 'attachments':
      return item.attachments.length > 0 || item.attachmentNote !== null
    case 'deciding-body':
      return item.decidingBody !== null
    case 'recommendation':
      return item.recommendation !== null
    case 'decision':
      return item.decision !== null && saysSomething(item.decision)
    case 'history':
      return item.history.length > 0
    case 'attachment-list':
      return allAttachments(item).some(({ title }) => title !== null)
    default:
      return key satisfies never
  }
}

function saysSomething({ body, points, votes, dissents, stop }: Decision): boolean {
  return [...points, ...votes, ...dissents].length > 0 || stop !== null || !isEmptyRichText(body)
}
