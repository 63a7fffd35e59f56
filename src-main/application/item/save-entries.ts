import type { Entry } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { entriesOf, replaceEntries } from '../../store/entries.ts'
import { filesKnown } from '../attachment/files-known.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Replaces the entries of an announcements item (meddelelser), with their attachments. */
export function saveEntries(
  { store }: AppContext,
  input: { itemId: string; entries: readonly Entry[] },
): Result<MeetingSnapshot> {
  const { itemId, entries } = input
  return changeItem(store, itemId, (handle) => {
    const before = entriesOf(handle, itemId)
    if (before.problems.length > 0) return refused(sectionUnreadable())
    const attachments = entries.flatMap((entry) => entry.attachments)
    const known = filesKnown(
      store.folder,
      before.entries.flatMap((entry) => entry.attachments),
      attachments,
    )
    if (!known.ok) return known
    replaceEntries(handle, itemId, entries)
    if (attachments.length > 0) ensureSlot(handle, itemId, 'attachment-list')
    return ok(null)
  })
}
