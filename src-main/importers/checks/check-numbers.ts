import type { Item } from '../../domain/meeting/item.ts'
import { find, type Notes } from '../notes.ts'

/** Finds items that are not numbered one after another; they are numbered afresh from the first. */
export function checkNumbers(items: readonly Item[], notes: Notes): void {
  const first = items[0]?.number ?? 1
  for (const [index, item] of items.entries()) {
    if (item.number === first + index) continue
    find(notes, 'item-numbers', {
      severity: 'warning',
      itemNumber: first + index,
      message: `«${item.title}» var nummereret ${item.number} og har nu nummer ${first + index}, for punkter nummereres fortløbende.`,
    })
  }
}
