import type { Finding, Severity } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingHead, StoredItem } from '../meeting/meeting.ts'
import { type Said, toldOf } from '../told/say.ts'

/** The meeting an item is looked at in: its head, and what its public version blacks out (overstregninger). */
export interface CheckedHead extends MeetingHead {
  readonly redactions: readonly string[]
}

/** A rule looks at one item of a meeting and tells what it finds there; nothing found is an empty list. */
export type Rule = (item: Item | StoredItem, head: CheckedHead) => Finding[]

/** What is found in an item: under which heading, what is said of it, and if known the words around and what can be done. */
export interface FoundInItem extends Pick<Finding, 'spot' | 'around' | 'action'> {
  readonly item: Item
  readonly heading: string | null
  readonly what: Said
}

/** A finding under an item: "Punkt 4, Sammendrag: " and what was found, in plain Danish, with what to do. */
export function finding(rule: string, severity: Severity, found: FoundInItem): Finding {
  const { item, heading, what, spot, around, action } = found
  const place = heading === null ? `Punkt ${item.number}` : `Punkt ${item.number}, ${heading}`
  return {
    rule,
    severity,
    where: { itemNumber: item.number, heading },
    message: `${place}: ${what.danish}`,
    told: toldOf(what),
    ...(spot === undefined ? {} : { spot }),
    ...(around === undefined ? {} : { around }),
    ...(action === undefined ? {} : { action }),
  }
}
