import { compareAgendas } from '../../domain/comparison/compare-agendas.ts'
import type { Difference } from '../../domain/comparison/difference.ts'
import { meetingContent } from '../../domain/meetings/meeting-content.ts'
import { ok, type Result } from '../../domain/result.ts'
import { snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { lastSent } from './last-sent.ts'

/** What changed from the agenda sent last to the meeting as it stands. */
export function compareWithSent({ store }: AppContext, input: { meetingId: string }): Result<Difference[]> {
  const now = snapshotOf(store.read, input.meetingId)
  if (!now.ok) return now
  const sent = lastSent(store.read, input.meetingId)
  return sent.ok ? ok(compareAgendas(sent.value, meetingContent(now.value))) : sent
}
