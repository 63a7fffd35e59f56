import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { markRemoved } from '../../store/items.ts'
import { keepingAttendance } from '../attendance/keeping-attendance.ts'
import { changeKeptItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'

/** Puts an item that was taken off the agenda back where it stood. */
export function restoreItem({ store }: AppContext, input: { itemId: string }): Result<MeetingSnapshot> {
  return changeKeptItem(store, input.itemId, (handle, { meeting }) =>
    keepingAttendance(handle, meeting.id, () => {
      markRemoved(handle, input.itemId, null)
      numberDrafts(handle, meeting.committeeId, meeting.head.date)
      return ok(null)
    }),
  )
}
