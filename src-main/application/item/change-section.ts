import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import { type ReadSection, sectionsOf } from '../../store/sections.ts'
import type { Store } from '../../store/store.ts'
import { changeItem } from '../change-meeting.ts'

/** Changes one section of an item; refused where the item has none of that key. */
export function changeSection(
  store: Store,
  place: { itemId: string; key: string },
  use: (handle: Writable, section: ReadSection) => Result<unknown>,
): Result<MeetingSnapshot> {
  return changeItem(store, place.itemId, (handle) => {
    const section = sectionsOf(handle, place.itemId).find((one) => one.key === place.key)
    return section === undefined ? refused(sectionNotFound()) : use(handle, section)
  })
}

function sectionNotFound() {
  return refusal(
    'section-not-found',
    'Afsnittet findes ikke på punktet. Intet er ændret.',
    'Læs punktet igen.',
  )
}
