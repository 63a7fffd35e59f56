import type { QuorumRule } from '../committee/committee-settings.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import type { Participant } from '../meeting/participant.ts'
import type { ItemRoom } from './item-room.ts'
import { type NotPresent, notPresentAt } from './not-present.ts'
import { type Quorum, quorumAt } from './quorum-at.ts'
import { votersAt } from './voters-at.ts'

/** What attendance needs of a meeting; a snapshot and a meeting without ids both are one. */
export type Attended = Pick<MeetingContent, 'participants' | 'absences'>

/** Everything that follows from attendance under one item: who may vote, who is out and why, and whether it can be decided. */
export interface ItemAttendance {
  readonly room: ItemRoom
  readonly voters: readonly Participant[]
  readonly notPresent: readonly NotPresent[]
  readonly quorum: Quorum
}

/** Who is in the room while an item is treated. */
export function roomOf(
  { participants, absences }: Attended,
  { number, disqualifications }: Pick<Item, 'number' | 'disqualifications'>,
): ItemRoom {
  return { participants, absences, disqualifications, itemNumber: number }
}

/** The attendance of one item, computed by the committee's quorum rule. */
export function itemAttendance(
  meeting: Attended,
  item: Pick<Item, 'number' | 'disqualifications'>,
  rule: QuorumRule,
): ItemAttendance {
  const room = roomOf(meeting, item)
  return {
    room,
    voters: votersAt(room),
    notPresent: notPresentAt(room),
    quorum: quorumAt(room, rule),
  }
}
