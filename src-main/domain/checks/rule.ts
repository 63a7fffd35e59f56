import type { Finding, Severity } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingHead, StoredItem } from '../meeting/meeting.ts'

/** A rule looks at one item of a meeting and tells what it finds there; nothing found is an empty list. */
export type Rule = (item: Item | StoredItem, head: MeetingHead) => Finding[]

/** A finding under an item: "Punkt 4, Sammendrag: " and what was found, in plain Danish, with what to do. */
export function finding(
  rule: string,
  severity: Severity,
  { item, heading, what }: { readonly item: Item; readonly heading: string | null; readonly what: string },
): Finding {
  const place = heading === null ? `Punkt ${item.number}` : `Punkt ${item.number}, ${heading}`
  return { rule, severity, where: { itemNumber: item.number, heading }, message: `${place}: ${what}` }
}
