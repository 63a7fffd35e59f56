import { longDate } from '../dates/danish-date.ts'
import type { ItemLink, Transfer } from './item-link.ts'

/** An item's place: its committee, and the meeting and number where they are known. */
export interface ItemPlace {
  readonly committee: string
  readonly date: string | null
  readonly itemNumber: number | null
}

/** The two ends of a transfer: the link on the item that was left, and the one on the item that came of it. */
export function linksBetween(
  transfer: Transfer,
  from: ItemPlace,
  to: ItemPlace,
): { readonly onOld: ItemLink; readonly onNew: ItemLink } {
  return {
    onOld: { transfer, direction: 'to', ...to },
    onNew: { transfer, direction: 'from', ...from },
  }
}

const verbs = { deferred: 'Udsat', moved: 'Flyttet', copied: 'Kopieret', 'handed-on': 'Oversendt' } as const

/** A link in words: "Udsat til Kulturudvalget den 3. marts 2026, punkt 4", "Kopieret fra ..."; ", et senere møde" while it waits for one. */
export function linkSentence({ transfer, direction, committee, date, itemNumber }: ItemLink): string {
  const way = direction === 'to' ? 'til' : 'fra'
  const when = date === null ? ', et senere møde' : ` den ${longDate(date)}`
  const item = itemNumber === null ? '' : `, punkt ${itemNumber}`
  return `${verbs[transfer]} ${way} ${committee}${when}${item}`
}
