import { findHits } from '../../domain/find/find-hit.ts'
import { type Replacement, replaceInItem } from '../../domain/find/replace-in-item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { closedProblem } from '../../domain/meetings/closed.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { snapshotAtHand } from '../../store/snapshot-cache.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { phrasesInForce } from './phrases-in-force.ts'
import { writeReplaced } from './write-replaced.ts'

/** What was replaced: how many times, and the meeting as it then stands. */
export interface ReplacedInMeeting {
  readonly count: number
  readonly meeting: MeetingSnapshot
}

/** Replaces hits in the texts of a meeting, all of them in one transaction; where one text cannot be written, none is. */
export function replaceInMeeting(
  context: AppContext,
  { meetingId, ...replacement }: Replacement & { readonly meetingId: string },
): Result<ReplacedInMeeting> {
  let count = 0
  const changed = changeMeeting(context.store, meetingId, (handle, meeting) => {
    const items = snapshotAtHand(handle, meetingId)?.items ?? []
    const problem = closedProblem(meeting.head) ?? nothingProblem(items, replacement)
    if (problem !== null) return refused(problem)
    const phrases = phrasesInForce(context, handle, meeting.committeeId)
    for (const item of items) {
      const replaced = replaceInItem(item, replacement)
      if (replaced.count === 0) continue
      const written = writeReplaced(handle, { before: item, after: replaced.value, phrases })
      if (!written.ok) return written
      count += replaced.count
    }
    return count === 0 ? refused(nothingFound()) : ok(null)
  })
  return changed.ok ? ok({ count, meeting: changed.value }) : changed
}

function nothingProblem(items: MeetingSnapshot['items'], { query }: Replacement): Refusal | null {
  return findHits(items, query).length === 0 ? nothingFound() : null
}

function nothingFound(): Refusal {
  return refusal(
    'nothing-to-replace',
    'Det, der skulle erstattes, står ikke længere der. Intet er ændret.',
    'Søg igen, og se, hvor det står nu.',
  )
}
