import { z } from 'zod'

/**
 * A text of an item that has versions: its title, the recommendation or the decision whole, the announcements whole, the internal
 * note, or a section by its key.
 */
export const textPartSchema = z
  .string()
  .regex(/^(title|recommendation|decision|entries|internal-note|section:[a-z0-9-]+)$/)

/** The part that is a section's own text. */
export function sectionPart(key: string): string {
  return `section:${key}`
}

/** The key of the section that a part is the text of, null for the other parts. */
export function sectionKeyOf(part: string): string | null {
  return part.startsWith('section:') ? part.slice('section:'.length) : null
}

/** The order in which an item's texts are told: the title, the sections as they are printed, what stands in no section, the note. */
export function partsInOrder(parts: readonly string[], sectionKeys: readonly string[]): string[] {
  const slot = (part: string) => sectionKeyOf(part) ?? (part === 'entries' ? 'description' : part)
  const place = (part: string) => {
    if (part === 'title') return -1
    const at = sectionKeys.indexOf(slot(part))
    return at === -1 ? sectionKeys.length + (part === 'internal-note' ? 1 : 0) : at
  }
  return parts.toSorted((one, other) => place(one) - place(other) || one.localeCompare(other))
}
