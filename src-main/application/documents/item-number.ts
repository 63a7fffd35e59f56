import type { Readable } from '../../store/handle.ts'
import { snapshotOf } from '../change-meeting.ts'

/** The number of an item on a meeting's agenda; null where none is asked for, or it is not there. */
export function itemNumber(
  handle: Readable,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string | null },
): number | null {
  const meeting = snapshotOf(handle, meetingId)
  const item = meeting.ok ? meeting.value.items.find(({ id }) => id === itemId) : undefined
  return item?.number ?? null
}
