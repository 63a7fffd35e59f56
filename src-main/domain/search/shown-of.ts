import { itemPassages } from '../checks/placed-text.ts'
import type { TextSpot } from '../find/text-spot.ts'
import type { Item } from '../meeting/item.ts'
import { marksIn } from './marked.ts'
import { type Passage, passageAround } from './passage.ts'
import type { SearchTerm } from './search-terms.ts'

/** What of an item is shown for a search: its title, and the passage that holds most of what was searched for. */
export function shownOf(item: Item, terms: readonly SearchTerm[]) {
  return { title: { text: item.title, marks: marksIn(item.title, terms) }, passage: bestPassage(item, terms) }
}

function bestPassage(
  item: Item,
  terms: readonly SearchTerm[],
): (Passage & { heading: string; spot: TextSpot }) | null {
  const found = itemPassages(item).flatMap(({ heading, text, spot }) => {
    const passage = heading === null ? null : passageAround(text, terms)
    return passage === null || heading === null ? [] : [{ heading, spot, ...passage }]
  })
  const most = Math.max(...found.map(({ marks }) => marks.length))
  return found.find(({ marks }) => marks.length === most) ?? null
}
