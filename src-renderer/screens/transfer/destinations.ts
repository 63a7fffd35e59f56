import type { CommitteeLine, MeetingLine } from '../../../src-main/contract/committee.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'

/** From where an item goes, and how. */
export interface Departure {
  readonly transfer: Transfer
  readonly meetingId: string
  readonly date: string
  readonly committeeId: string
  /** The body that decides (beslutningen træffes af), for an item that is handed on. */
  readonly decidingBody: string | null
}

/** The meetings an item can go to, earliest first: those whose agenda can still take it, later ones unless it is copied. */
export function destinations(
  committees: readonly CommitteeLine[],
  { transfer, meetingId, date, committeeId, decidingBody }: Departure,
): MeetingLine[] {
  const target = committees.find((line) =>
    transfer === 'handed-on' ? line.committee.name === decidingBody : line.id === committeeId,
  )
  return (target?.meetings ?? [])
    .filter((line) => line.id !== meetingId)
    .filter(({ head }) => head.status === 'draft' || head.status === 'sent')
    .filter(({ head }) => transfer === 'copied' || transfer === 'handed-on' || head.date >= date)
    .toSorted((one, other) => one.head.date.localeCompare(other.head.date))
}
