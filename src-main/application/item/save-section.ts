import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { saveSectionBody } from '../../store/sections.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { changeSection } from './change-section.ts'

/** Saves the text of a section; a text that could not be read is never written over. */
export function saveSection(
  { store }: AppContext,
  input: { itemId: string; key: string; body: RichText | null },
): Result<MeetingSnapshot> {
  return changeSection(store, input, (handle, section) => {
    if (section.problem !== null) return refused(sectionUnreadable())
    saveSectionBody(handle, input, input.body)
    return ok(null)
  })
}
