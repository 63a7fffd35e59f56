import type { Section } from '../../domain/meeting/item.ts'
import type { ItemPrint } from './item-print.ts'

/** A section with its heading as it stands on the paper. */
export interface TitledSection extends Section {
  readonly title: string
}

/** The sections of an item with their headings, numbered in printed order where the layout says so: "4.1 Sammendrag". */
export function numberedSections(
  sections: readonly Section[],
  itemNumber: number,
  { rules }: Pick<ItemPrint, 'rules'>,
): TitledSection[] {
  const number = (at: number) => (rules.layout.numberedHeadings ? `${itemNumber}.${at + 1} ` : '')
  return sections.map((section, at) => ({ ...section, title: number(at) + section.heading }))
}
