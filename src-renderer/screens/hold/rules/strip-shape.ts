import { roomOf } from '../../../../src-main/domain/attendance/item-attendance.ts'
import { type WhyOut, whyOut } from '../../../../src-main/domain/attendance/item-room.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'

/** A member under one item: in the room, or why not. */
export type CellState = 'present' | WhyOut

/** How the strip is laid: members in so many blocks side by side, each with the columns `from` to `to` (excluded). */
export interface StripShape {
  readonly blocks: number
  readonly rows: number
  readonly from: number
  readonly to: number
}

const rowsOfBlock = 9
const columnsOf: readonly number[] = [24, 12, 6, 4]

/**
 * The strip's shape: seven members take one block with all items as far as there is room, twenty-five take three with
 * the items around the one that is being treated, so that the strip does not push the item off the screen.
 */
export function stripShape(members: number, items: number, at: number): StripShape {
  const blocks = Math.max(1, Math.min(columnsOf.length, Math.ceil(members / rowsOfBlock)))
  const wanted = Math.min(items, columnsOf[blocks - 1] ?? items)
  const from = Math.max(0, Math.min(at - Math.floor((wanted - 1) / 2), items - wanted))
  return { blocks, rows: Math.ceil(members / blocks), from, to: from + wanted }
}

/** The members and substitutes of a meeting in the order of the list. */
export function stripMembers(participants: readonly Participant[]): Participant[] {
  return participants.filter(({ role }) => role === 'member')
}

/** A member under each of the items. */
export function cellsOf(
  member: Participant,
  meeting: Pick<MeetingContent, 'participants' | 'absences'>,
  items: readonly Pick<Item, 'number' | 'disqualifications'>[],
): CellState[] {
  return items.map((item) => whyOut(member, roomOf(meeting, item)) ?? 'present')
}
