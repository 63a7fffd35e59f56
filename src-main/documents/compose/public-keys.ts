import { sectionKey } from '../../domain/items/section-key.ts'
import { type Item, itemKinds, type Section } from '../../domain/meeting/item.ts'
import { sectionHeadings } from '../../domain/meeting/section-keys.ts'

/**
 * The item with such keys of its sections as its headings account for: the key of a section of one's own is made of its
 * first heading, so it keeps words that were blacked out in the heading, or written over since.
 */
export function withPublicKeys(item: Item): Item {
  const taken = item.sections.map(({ key }) => key)
  const sections = item.sections.map((section) => {
    if (isAccountedFor(section)) return section
    const key = sectionKey(section.heading, taken)
    taken.push(key)
    return { ...section, key }
  })
  return { ...item, sections }
}

/** The item as a plain case where its kind is one of a committee's own whose name tells what is blacked out. */
export function withPublicKind(item: Item, redactions: readonly string[]): Item {
  const tells = redactions.some((one) => inOne(item.kind).includes(inOne(sectionKey(one, []))))
  const isOwn = !itemKinds.some((known) => known === item.kind)
  return tells && isOwn ? { ...item, kind: 'case' } : item
}

function inOne(slug: string): string {
  return slug.replaceAll('-', '')
}

function isAccountedFor({ key, heading }: Section): boolean {
  return (
    Object.hasOwn(sectionHeadings, key) ||
    key.replace(/-\d+$/, '') === sectionKey(heading, []).replace(/-\d+$/, '')
  )
}
