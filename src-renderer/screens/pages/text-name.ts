import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { texts } from '../../words/texts.ts'

/** What a text of an item is called in the window, by its name on the page ("section:background", "recommendation:1"). */
export function textName(item: StoredItem, text: string): string {
  const [kind = '', rest = ''] = text.split(/:(.*)/s)
  const { recommendation, decision, entries } = texts.item
  switch (kind) {
    case 'section':
      return headingOf(item, rest) ?? rest
    case 'recommendation':
      return recommendation.point(Number(rest))
    case 'decision':
      return rest === '' ? decision.text : decision.point(Number(rest))
    case 'entry':
      return entries.text(Number(rest))
    default:
      return texts.item.page(item.number, item.title)
  }
}

/** The heading of the section that a text stands in; null for the item's title. */
export function sectionOf(item: StoredItem, text: string): string | null {
  const [kind = '', rest = ''] = text.split(/:(.*)/s)
  return headingOf(item, kind === 'section' ? rest : kind === 'entry' ? 'description' : kind) ?? null
}

function headingOf({ sections }: StoredItem, key: string): string | undefined {
  return sections.find((section) => section.key === key)?.heading
}
