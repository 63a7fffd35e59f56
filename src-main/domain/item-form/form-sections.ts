import type { Item } from '../meeting/item.ts'
import { isSlot } from '../meeting/section-keys.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { recommendationText } from './recommendation-text.ts'

/** A section that a case officer (sagsbehandler) writes: its key and heading, and what stands in it, null for nothing. */
export interface FormSection {
  readonly key: string
  readonly heading: string
  readonly text: RichText | null
}

/** The sections of an item that go out in its Word form, in printed order: the texts, and the recommendation's points. */
export function formSections({
  sections,
  recommendation,
}: Pick<Item, 'sections' | 'recommendation'>): FormSection[] {
  return sections.flatMap(({ key, heading, body }) => {
    if (key === 'recommendation')
      return [{ key, heading, text: recommendation === null ? null : recommendationText(recommendation) }]
    return isSlot(key) || key === 'contents' ? [] : [{ key, heading, text: body }]
  })
}
