import { slotPosition, slotSection } from '../../domain/items/slot-section.ts'
import type { Decision } from '../../domain/meeting/decision.ts'
import type { Item, Section } from '../../domain/meeting/item.ts'
import { isSlot, type SlotKey, slotKeys } from '../../domain/meeting/section-keys.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import { allAttachments } from './all-attachments.ts'
import { guestSection } from './guests.ts'

/**
 * The sections that are printed, in order. A field with content whose section is missing gets it, under the standard
 * heading at its usual place, so that nothing that was written is lost. A heading with nothing under it is left out:
 * also "Indhold", which published minutes print as an empty parent heading, and which tells a reader nothing.
 */
export function printedSections(item: Item, withDecisions: boolean): Section[] {
  return slotKeys
    .filter((key) => isFilled(key, item))
    .reduce(withSlot, item.sections)
    .filter((section) => withDecisions || section.key !== 'decision')
    .filter((section) => hasContent(section, item))
}

function withSlot(sections: readonly Section[], key: SlotKey): Section[] {
  const at = slotPosition(sections, key)
  return at === null ? [...sections] : sections.toSpliced(at, 0, slotSection(key))
}

function hasContent({ key, body }: Section, item: Item): boolean {
  if (body !== null && !isEmptyRichText(body)) return true
  if (key === 'description') return item.entries.length > 0
  if (key === guestSection) return item.guests.length > 0
  return key === 'attachments' || (isSlot(key) && isFilled(key, item))
}

/** Whether the item's own field has something to print in the slot; "0 bilag" is printed only where its section stands. */
function isFilled(key: SlotKey, item: Item): boolean {
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
