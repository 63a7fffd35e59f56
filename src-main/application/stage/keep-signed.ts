import type { KeptMinutes } from '../../domain/meetings/kept-minutes.ts'
import { signedMinutes } from '../../domain/meetings/signed-minutes.ts'
import { ok, type Result } from '../../domain/result.ts'
import { isSignedAt, type Stage } from '../../domain/stages/stage.ts'
import type { Writable } from '../../store/handle.ts'
import { forgetMinutes, keepMinutes, keptMinutesOf } from '../../store/signed-minutes.ts'
import { minutesFingerprint } from '../documents/minutes-fingerprint.ts'
import { fingerprintOnPaper, type MeetingOnPaper, meetingOnPaper } from '../documents/paper-of.ts'

/**
 * Keeps a meeting's minutes as they are printed, before it comes to a stage at which they are signed; at any other it lets go of them.
 * Those that are kept already stay as they are. Refused where a text cannot be read and so would not be kept.
 */
export function keepSigned(handle: Writable, meetingId: string, to: Stage): Result<null> {
  if (!isSignedAt(to)) {
    forgetMinutes(handle, meetingId)
    return ok(null)
  }
  if (keptMinutesOf(handle, meetingId) !== null) return ok(null)
  return keepAs(handle, meetingId, fingerprintOnPaper)
}

/** Keeps the minutes of a meeting that was read in at such a stage: as they were signed where that came with it, or else as they are here. */
export function keepImported(
  handle: Writable,
  meetingId: string,
  { at, signed }: { readonly at: Stage; readonly signed: KeptMinutes | null },
): Result<null> {
  forgetMinutes(handle, meetingId)
  if (!isSignedAt(at)) return ok(null)
  if (signed === null)
    return keepAs(handle, meetingId, ({ content, settings }) => minutesFingerprint(content, settings))
  keepMinutes(handle, meetingId, signed)
  return ok(null)
}

function keepAs(
  handle: Writable,
  meetingId: string,
  fingerprintOf: (meeting: MeetingOnPaper) => string,
): Result<null> {
  const paper = meetingOnPaper(handle, meetingId)
  if (!paper.ok) return paper
  const { content, settings } = paper.value
  const { body, quorum, layout } = settings
  keepMinutes(handle, meetingId, {
    fingerprint: fingerprintOf(paper.value),
    rules: { body, quorum, layout },
    content: signedMinutes(content),
  })
  return ok(null)
}
