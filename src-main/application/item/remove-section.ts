import { isFilled } from '../../domain/items/filled-slots.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { isSlot } from '../../domain/meeting/section-keys.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { itemRow } from '../../store/items.ts'
import { deleteSection } from '../../store/sections.ts'
import { readItem } from '../../store/snapshot.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { changeSection } from './change-section.ts'

/**
 * Removes a section with its text. One in which a field of the item stands (its recommendation, its decision, ...) is refused until that
 * is empty: what is written is printed, also without its section.
 */
export function removeSection(
  { store }: AppContext,
  input: { itemId: string; key: string },
): Result<MeetingSnapshot> {
  return changeSection(store, input, (handle, section) => {
    if (section.problem !== null) return refused(sectionUnreadable())
    if (isFilledSlot(handle, input)) return refused(sectionFilled(section.heading))
    deleteSection(handle, input.itemId, input.key)
    return ok(null)
  })
}

function isFilledSlot(handle: Readable, { itemId, key }: { itemId: string; key: string }): boolean {
  if (!isSlot(key)) return false
  const row = itemRow(handle, itemId)
  return row !== null && isFilled(key, readItem(handle, row))
}

function sectionFilled(heading: string) {
  return refusal(
    'section-filled',
    `Afsnittet «${heading}» er ikke tomt, så det bliver skrevet og kan ikke fjernes. Intet er ændret.`,
    'Slet det, der står i afsnittet, og fjern det så.',
    { heading },
  )
}
