import type { Item } from '../../domain/meeting/item.ts'
import { say } from '../../domain/told/say.ts'
import type { RawItem } from '../items/split-items.ts'
import { find, leaveOut, type Notes } from '../notes.ts'

/** Finds items that are not numbered one after another; they are numbered afresh from the first. */
export function checkNumbers(raws: readonly RawItem[], items: readonly Item[], notes: Notes): void {
  const first = items[0]?.number ?? 1
  for (const [index, item] of items.entries()) {
    const number = first + index
    const raw = raws[index]
    if (raw === undefined || item.number === number) continue
    leaveOutNumbers(raw, item, { number, notes })
    find(notes, 'item-numbers', {
      severity: 'warning',
      itemNumber: number,
      message: say(
        'item-numbers',
        `«${item.title}» var nummereret ${item.number} og har nu nummer ${number}, for punkter nummereres fortløbende.`,
        { title: item.title, was: item.number, is: number },
      ),
    })
  }
}

/** The number in front of the title, and the one in the label of every named attachment of an entry. */
function leaveOutNumbers(
  raw: RawItem,
  item: Item,
  now: { readonly number: number; readonly notes: Notes },
): void {
  const named = item.entries.flatMap((entry) => entry.attachments).filter(({ title }) => title !== null)
  for (const text of ['head', ...named].map(() => String(item.number)))
    leaveOut(now.notes, { number: raw.head.number, text }, 'Punkter nummereres fortløbende.')
}
