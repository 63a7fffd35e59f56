import { missingDecision } from '../checks/missing-decision.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingHead } from '../meeting/meeting.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'

/** Whether anything was decided under an item (beslutning): in its decision, or in the text of that section. */
export function isDecided({ decision, sections }: Pick<Item, 'decision' | 'sections'>): boolean {
  const written = sections.find(({ key }) => key === 'decision')?.body ?? null
  if (written !== null && !isEmptyRichText(written)) return true
  return decision !== null && (decision.points.length > 0 || !isEmptyRichText(decision.body))
}

/**
 * The numbers of the items that need a decision before the minutes are closed: those the check of decisions calls an
 * error. A withdrawn item (udgår) needs none.
 */
export function undecidedItems(items: readonly Item[], head: MeetingHead): number[] {
  const asMinutes: MeetingHead = { ...head, documentKind: 'minutes', status: 'minutes-draft' }
  return items
    .filter((item) => !item.withdrawn)
    .filter((item) => missingDecision(item, asMinutes).some(({ severity }) => severity === 'error'))
    .map(({ number }) => number)
}
