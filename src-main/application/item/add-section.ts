import { newSectionKey } from '../../domain/items/section-key.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { insertSection, sectionsOf, writeSectionOrder } from '../../store/sections.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Adds an empty section, a standard one by its heading or one of the user's own, at a position, counted from 0; past the end it stands last. */
export function addSection(
  { store }: AppContext,
  input: { itemId: string; heading: string; position: number },
): Result<MeetingSnapshot> {
  const { itemId, heading, position } = input
  return changeItem(store, itemId, (handle) => {
    const keys = sectionsOf(handle, itemId).map((section) => section.key)
    const key = newSectionKey(heading, keys)
    insertSection(handle, { itemId, position }, { key, heading, body: null })
    writeSectionOrder(handle, itemId, keys.toSpliced(position, 0, key))
    return ok(null)
  })
}
