import { slotPosition, slotSection } from '../../domain/items/slot-section.ts'
import type { SlotKey } from '../../domain/meeting/section-keys.ts'
import type { Writable } from '../../store/handle.ts'
import { insertSection, sectionsOf, writeSectionOrder } from '../../store/sections.ts'

/** Sees that a field of the item has its printed heading among the sections, at its canonical place. */
export function ensureSlot(handle: Writable, itemId: string, key: SlotKey): void {
  const sections = sectionsOf(handle, itemId)
  const position = slotPosition(sections, key)
  if (position === null) return
  insertSection(handle, { itemId, position }, slotSection(key))
  writeSectionOrder(handle, itemId, sections.map((section) => section.key).toSpliced(position, 0, key))
}
