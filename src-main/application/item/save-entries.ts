import { carriedWhereSeen } from '../../domain/carried.ts'
import { carriedEntries, hasSeenEntries } from '../../domain/items/carried-entries.ts'
import type { Entry } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { entriesOf, replaceEntries } from '../../store/entries.ts'
import { noteSeen } from '../../store/text-versions.ts'
import { filesKnown } from '../attachment/files-known.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Saves the entries of an announcements item (meddelelser) with their attachments; where the writer says what she saw (`was`), what she changed. */
export function saveEntries(
  { store }: AppContext,
  input: { itemId: string; entries: readonly Entry[]; was?: readonly Entry[] | undefined },
): Result<MeetingSnapshot> {
  const { itemId, was, entries: wanted } = input
  return changeItem(store, itemId, (handle) => {
    const before = entriesOf(handle, itemId)
    if (before.problems.length > 0) return refused(sectionUnreadable())
    const stored = before.entries
    const entries = carriedWhereSeen({ was, wanted, stored }, carriedEntries)
    const seen = was === undefined ? null : hasSeenEntries({ was, wanted, stored })
    const attachments = entries.flatMap((entry) => entry.attachments)
    const known = filesKnown(
      store.folder,
      stored.flatMap((entry) => entry.attachments),
      attachments,
    )
    if (!known.ok) return known
    if (seen !== null) noteSeen(handle, { itemId, part: 'entries' }, seen)
    replaceEntries(handle, itemId, entries)
    if (attachments.length > 0) ensureSlot(handle, itemId, 'attachment-list')
    return ok(null)
  })
}
