import type { Section } from '../meeting/item.ts'
import { type SlotKey, sectionHeadings } from '../meeting/section-keys.ts'

/** Keys in canonical printed order; a key of the user's own has no place in it. */
const canonical: readonly string[] = Object.keys(sectionHeadings)

/**
 * Where a slot that is not printed yet belongs among an item's sections, as an index from 0: behind the last section
 * that comes before it in canonical order. Null where it stands there already.
 */
export function slotPosition(sections: readonly Section[], key: SlotKey): number | null {
  if (sections.some((section) => section.key === key)) return null
  const rank = canonical.indexOf(key)
  return sections.findLastIndex((section) => isBefore(section.key, rank)) + 1
}

/** A slot's section, empty but for its standard heading. */
export function slotSection(key: SlotKey): Section {
  return { key, heading: sectionHeadings[key], body: null }
}

function isBefore(key: string, rank: number): boolean {
  const own = canonical.indexOf(key)
  return own >= 0 && own < rank
}
