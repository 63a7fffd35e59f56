import type { Item, Section } from '../meeting/item.ts'
import { fromPlainText } from '../rich-text/build.ts'
import type { ItemTemplate, TemplateSection } from './item-template.ts'

/** The sections of a template that an item lacks, in the template's order: they are offered, nothing drafted is rewritten. */
export function missingSections(item: Pick<Item, 'sections'>, template: ItemTemplate): TemplateSection[] {
  return template.sections.filter(({ key }) => !item.sections.some((section) => section.key === key))
}

/**
 * An item's sections with one of its template's that was missing, behind the nearest one that comes before it in the
 * template, or at the front. It begins with its standing text; the others stay as they are.
 */
export function withTemplateSection(
  sections: readonly Section[],
  added: TemplateSection,
  template: ItemTemplate,
): Section[] {
  if (sections.some(({ key }) => key === added.key)) return [...sections]
  const place = template.sections.findIndex(({ key }) => key === added.key)
  const before = template.sections.slice(0, Math.max(place, 0)).map(({ key }) => key)
  const at = sections.findLastIndex(({ key }) => before.includes(key)) + 1
  return sections.toSpliced(at, 0, sectionOf(added))
}

/** A template's section as a new item begins with it; guidance is no part of it. */
export function sectionOf({ key, heading, standingText }: TemplateSection): Section {
  return { key, heading, body: standingText === null ? null : fromPlainText(standingText) }
}
