import type { Section } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'

/** One printed section of an item. */
export interface SectionProps {
  readonly item: StoredItem
  readonly section: Section
}
