import { isFilled, sectionsWithFilled } from '../../domain/items/filled-slots.ts'
import type { Item, Section } from '../../domain/meeting/item.ts'
import { isSlot } from '../../domain/meeting/section-keys.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import { guestSection } from './guests.ts'

/**
 * The sections that are printed, in order. A heading with nothing under it is left out:
 * also "Indhold", which published minutes print as an empty parent heading, and which tells a reader nothing.
 */
export function printedSections(item: Item, withDecisions: boolean): Section[] {
  return sectionsWithFilled(item)
    .filter((section) => withDecisions || section.key !== 'decision')
    .filter((section) => hasContent(section, item))
}

function hasContent({ key, body }: Section, item: Item): boolean {
  if (body !== null && !isEmptyRichText(body)) return true
  if (key === 'description') return item.entries.length > 0
  if (key === guestSection) return item.guests.length > 0
  return key === 'attachments' || (isSlot(key) && isFilled(key, item))
}
