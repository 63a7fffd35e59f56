import { emptyDecision } from '../meeting/decision.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { doc, paragraph } from '../rich-text/build.ts'
import { isDecided } from '../stages/undecided-items.ts'
import { withSlot } from './carried-over.ts'
import { goesOnWhenCancelled } from './travels.ts'

/**
 * A meeting that is cancelled (aflyst): every item that goes on is decided "Udsættes." with the reason as a paragraph of its
 * own, "Mødet er aflyst, fordi udvalget ikke er beslutningsdygtigt." Items that have a decision keep it.
 */
export function cancelled(content: MeetingContent, reason: string): MeetingContent {
  return {
    ...content,
    meeting: { ...content.meeting, status: 'cancelled', documentKind: 'minutes', cancellation: reason },
    items: content.items.map((item) =>
      goesOnWhenCancelled(item) && !isDecided(item) ? deferred(item, reason) : item,
    ),
  }
}

function deferred(item: Item, reason: string): Item {
  return {
    ...item,
    sections: withSlot(item.sections, 'decision'),
    decision: {
      ...emptyDecision,
      outcome: 'deferred',
      body: doc(paragraph('Udsættes.'), paragraph(reason)),
    },
  }
}
