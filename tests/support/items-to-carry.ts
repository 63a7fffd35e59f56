import type { Item } from '../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../src-main/domain/meeting/meeting.ts'
import { hasMet } from '../../src-main/domain/stages/has-met.ts'
import { carriedOver } from '../../src-main/domain/transfer/carried-over.ts'
import { goesOnWhenCancelled } from '../../src-main/domain/transfer/travels.ts'

/** The items of a cancelled meeting as the next meeting receives them, in their order. */
export function itemsToCarry(content: MeetingContent): Item[] {
  const departure = {
    how: 'deferred',
    committee: content.committee.name,
    date: content.meeting.date,
    met: hasMet(content),
  } as const
  return content.items
    .filter((item) => goesOnWhenCancelled(item) && item.decision?.outcome === 'deferred')
    .map((item) => carriedOver(item, departure))
}
