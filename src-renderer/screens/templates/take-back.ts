import type { Templates } from '../../../src-main/domain/items/standard.ts'
import type { StandingItem, TemplateSection } from '../../../src-main/domain/templates/item-template.ts'
import { putBack } from '../../state/put-back.ts'

/** The templates with a removed section back in its kind, among the sections that are there now. */
export function sectionBack(now: Templates, kind: string, section: TemplateSection, at: number): Templates {
  const isIt = ({ key }: TemplateSection) => key === section.key
  const templates = now.templates.map((one) =>
    one.kind === kind ? { ...one, sections: putBack(one.sections, section, at, isIt) } : one,
  )
  return { ...now, templates }
}

/** The templates with a removed kind back, and the standing items that went with it. */
export function kindBack(now: Templates, before: Templates, kind: string): Templates {
  const at = before.templates.findIndex((one) => one.kind === kind)
  const removed = before.templates[at]
  if (removed === undefined || now.templates.some((one) => one.kind === kind)) return now
  const standingItems = before.standingItems.reduce(
    (items, item, place) => (item.kind === kind ? putBack(items, item, place) : items),
    now.standingItems,
  )
  return { templates: putBack(now.templates, removed, at), standingItems }
}

/** The templates with a removed standing item back; one that is the same in everything is the one that came back already. */
export function standingItemBack(now: Templates, item: StandingItem, at: number): Templates {
  const { kind, title, place } = item
  const isIt = (other: StandingItem) => other.kind === kind && other.title === title && other.place === place
  return { ...now, standingItems: putBack(now.standingItems, item, at, isIt) }
}

/** The templates before the program's was fetched for a kind, and right after it. */
export interface FetchedTemplate {
  readonly before: Templates
  readonly after: Templates
}

/** The templates with one kind as it was before the program's was fetched, and behind its sections those that were added meanwhile. */
export function templateBack(now: Templates, kind: string, { before, after }: FetchedTemplate): Templates {
  const was = before.templates.find((one) => one.kind === kind)
  if (was === undefined) return now
  const fetched = after.templates.find((one) => one.kind === kind)
  const known = [...was.sections, ...(fetched?.sections ?? [])].map(({ key }) => key)
  const templates = now.templates.map((one) =>
    one.kind === kind
      ? { ...was, sections: [...was.sections, ...one.sections.filter(({ key }) => !known.includes(key))] }
      : one,
  )
  return { ...now, templates }
}
