import type { ItemTemplate, TemplateSection } from '../templates/item-template.ts'

type Keyed = { readonly key: string }

/** The sections a template has and an item lacks, in printed order. */
export function sectionsLacking(template: ItemTemplate, sections: readonly Keyed[]): TemplateSection[] {
  const present = new Set(sections.map(({ key }) => key))
  return template.sections.filter(({ key }) => !present.has(key))
}

/**
 * Where a section of the template belongs among an item's sections, as an index from 0: behind the last of those that
 * stand before it in the template; the item's own sections keep their places.
 */
export function templatePosition(template: ItemTemplate, sections: readonly Keyed[], key: string): number {
  const order = template.sections.map((section) => section.key)
  const before = new Set(order.slice(0, order.indexOf(key)))
  return sections.findLastIndex((section) => before.has(section.key)) + 1
}
