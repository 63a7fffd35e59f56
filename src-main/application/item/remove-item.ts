import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { markRemoved } from '../../store/items.ts'
import { keepingAbsences } from '../attendance/keeping-attendance.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'

/** Takes an item off the agenda; everything in it is kept, and so is its place. */
export function removeItem({ store }: AppContext, input: { itemId: string }): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle, { meeting }) =>
    keepingAbsences(handle, meeting.id, () => {
      markRemoved(handle, input.itemId, new Date().toISOString())
      numberDrafts(handle, meeting.committeeId, meeting.head.date)
      return ok(null)
    }),
  )
}
