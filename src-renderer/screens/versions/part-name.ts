import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { sectionKeyOf } from '../../../src-main/domain/versions/text-part.ts'
import { texts } from '../../words/texts.ts'

/** What a text of an item is called: a section by its heading, the one it has now or else the one it had. */
export function partName(part: string, item: StoredItem | undefined, heading: string | null = null): string {
  const key = sectionKeyOf(part) ?? part
  const now = item?.sections.find((section) => section.key === key)?.heading
  const known: Readonly<Record<string, string>> = texts.versions.parts
  return now ?? heading ?? known[part] ?? texts.versions.parts.section
}

/** The texts that stand under a section: its own, and that of the field printed there. */
export function partsUnder(sectionKey: string): readonly string[] {
  const field = sectionKey === 'description' ? 'entries' : sectionKey
  return [`section:${sectionKey}`, field]
}
