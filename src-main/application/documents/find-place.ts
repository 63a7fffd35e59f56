import { likeMeetings } from '../../domain/meetings/like-meetings.ts'
import { findSameMeeting, isSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { type SameMeetingAsked, sameMeetingAsked } from '../../domain/meetings/same-meeting-asked.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { ImportedMeeting } from '../../importers/imported-meeting.ts'
import { caseNumbersOf } from '../../store/case-items.ts'
import { committeeById, committeeByName } from '../../store/committees.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingByOrigin } from '../../store/meeting-origin.ts'
import { meetingById, meetingsOf, type StoredMeeting } from '../../store/meetings.ts'
import { notFound } from '../not-found.ts'

/** The meeting here that a file's meeting was said to be; null for none of them, undefined where nobody has said. */
export type SameAs = string | null | undefined

type Source = Pick<ImportedMeeting, 'content' | 'origin'>

/**
 * The meeting here that a file is of, null where there is none (decision 0026). Refused with the question where that can be told by nobody
 * but her: the file says which meeting it is of and it is held at another time here, or another may be the same.
 */
export function findPlace(handle: Readable, source: Source, sameAs: SameAs): Result<StoredMeeting | null> {
  const { committee, meeting } = source.content
  if (typeof sameAs === 'string') {
    const said = meetingById(handle, sameAs)
    return said === null ? refused(notFound('meeting')) : ok(said)
  }
  const committeeId = committeeByName(handle, committee.name)?.id ?? null
  const meetings = committeeId === null ? [] : meetingsOf(handle, committeeId)
  const same = findSameMeeting(meetings, meeting)
  const known = sameAs === null ? null : knownMeeting(handle, source)
  if (known !== null && !(known.committeeId === committeeId && isSameMeeting(known.head, meeting)))
    return refused(sameMeetingAsked(question(handle, source, { known: true, same, meetings: [known] })))
  const here = known ?? same
  if (here !== null || sameAs === null) return ok(here)
  const like = committeeId === null ? [] : likeHere(handle, committeeId, { source, meetings })
  if (like.length === 0) return ok(null)
  return refused(sameMeetingAsked(question(handle, source, { known: false, same, meetings: like })))
}

/** The meeting here that a file says it is of; null where it says nothing, or that meeting is not here. */
export function knownMeeting(handle: Readable, { origin }: Source): StoredMeeting | null {
  return typeof origin === 'string' ? meetingByOrigin(handle, origin) : null
}

interface Found {
  readonly known: boolean
  readonly same: StoredMeeting | null
  readonly meetings: readonly StoredMeeting[]
}

/** The meeting that is held here when the file's is stands in the way of reading the file in as one of its own. */
function question(
  handle: Readable,
  { content: { committee, meeting } }: Source,
  { known, same, meetings }: Found,
): SameMeetingAsked {
  const offered = same === null ? meetings : [...meetings, same]
  return {
    ...{ committee: committee.name, date: meeting.date, time: meeting.time },
    known: known && same === null,
    own: same === null,
    meetings: offered.map(({ id, committeeId, head: { date, time } }) => {
      const name = committeeById(handle, committeeId)?.name ?? ''
      return { meetingId: id, committee: name, date, time }
    }),
  }
}

/** What was on a cancelled agenda comes again on the next, and tells nothing. */
function likeHere(
  handle: Readable,
  committeeId: string,
  { source, meetings }: { readonly source: Source; readonly meetings: readonly StoredMeeting[] },
): StoredMeeting[] {
  const cases = Map.groupBy(caseNumbersOf(handle, committeeId), ({ meetingId }) => meetingId)
  const likened = meetings.map((stored) => ({
    stored,
    moment: stored.head,
    cases:
      stored.head.status === 'cancelled'
        ? []
        : (cases.get(stored.id) ?? []).map(({ caseNumber }) => caseNumber),
  }))
  const { meeting, items } = source.content
  const asked = { moment: meeting, cases: items.flatMap(({ caseNumber }) => caseNumber ?? []) }
  return likeMeetings(likened, asked).map(({ stored }) => stored)
}
