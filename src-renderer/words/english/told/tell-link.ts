import type { ItemLink, Transfer } from '../../../../src-main/domain/transfer/item-link.ts'
import { dates } from '../dates.ts'

const verbs: Readonly<Record<Transfer, string>> = {
  deferred: 'Deferred',
  moved: 'Moved',
  copied: 'Copied',
  'handed-on': 'Sent on',
}

/** Where an item came from or went to: "Deferred to Kulturudvalget on 3 March 2026, item 4". */
export function tellLink({ transfer, direction, committee, date, itemNumber }: ItemLink): string {
  const when = date === null ? ', a later meeting' : ` on ${dates.long(date)}`
  return `${verbs[transfer]} ${direction} ${committee}${when}${itemNumber === null ? '' : `, item ${itemNumber}`}`
}
