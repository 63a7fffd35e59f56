import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'

/** On which side of another item. */
export type Side = 'above' | 'below'

/** Where an item is meant to go: so many lines down, or beside another item. Which place it is shows when its turn comes. */
export type AgendaPlace = { readonly by: number } | { readonly beside: string; readonly side: Side }

/** The position, counted from 0, that is meant on the agenda as it stands; null where there is none, or the item has it. */
export function positionOf(
  place: AgendaPlace,
  itemId: string,
  items: readonly Pick<StoredItem, 'id'>[],
): number | null {
  const at = items.findIndex(({ id }) => id === itemId)
  const position = 'by' in place ? at + place.by : besidePosition(place, itemId, items)
  const isPlace = at >= 0 && position !== null && position >= 0 && position < items.length
  return isPlace && position !== at ? position : null
}

function besidePosition(
  { beside, side }: { readonly beside: string; readonly side: Side },
  itemId: string,
  items: readonly Pick<StoredItem, 'id'>[],
): number | null {
  const at = items.filter(({ id }) => id !== itemId).findIndex(({ id }) => id === beside)
  if (at < 0) return null
  return side === 'above' ? at : at + 1
}
