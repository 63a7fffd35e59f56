import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { renameSectionHeading } from '../../store/sections.ts'
import type { AppContext } from '../context.ts'
import { changeSection } from './change-section.ts'

/** Gives a section another printed heading. */
export function renameSection(
  { store }: AppContext,
  input: { itemId: string; key: string; heading: string },
): Result<MeetingSnapshot> {
  return changeSection(store, input, (handle) => {
    renameSectionHeading(handle, input, input.heading)
    return ok(null)
  })
}
