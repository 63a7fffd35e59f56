import { paperProblem } from '../../documents/compose/paper-problem.ts'
import type { WantedPaper } from '../../documents/compose/wanted-paper.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { type CommitteeSettings, standardSettings } from '../../domain/committee/committee-settings.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { KeptMinutes } from '../../domain/meetings/kept-minutes.ts'
import { asSigned } from '../../domain/meetings/signed-minutes.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { isSignedAt } from '../../domain/stages/stage.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import { keptMinutesOf } from '../../store/signed-minutes.ts'
import { itemNumber } from './item-number.ts'
import { minutesFingerprint } from './minutes-fingerprint.ts'
import { printableContent } from './printable.ts'

/** Which paper of a stored meeting is asked for; `itemId` names the item of an excerpt. */
export interface PaperAsked extends Pick<WantedPaper, 'kind' | 'audience'> {
  readonly meetingId: string
  readonly itemId: string | null
}

/** A meeting as it is printed, and its committee's own rules; both as they were when its minutes were signed, where they are. */
export interface MeetingOnPaper {
  readonly content: MeetingContent
  readonly settings: CommitteeSettings
  /** What is kept of its signed minutes; null where nothing is. */
  readonly kept: KeptMinutes | null
}

/** A meeting, and all that a paper of it is composed by. */
export interface Paper extends MeetingOnPaper {
  readonly wanted: Required<Omit<WantedPaper, 'traced'>>
}

const bearFingerprint: readonly Outline['kind'][] = ['minutes', 'excerpt', 'signature-page']

/** The meeting; refused where it is not there or a text of it cannot be read. */
export function meetingOnPaper(handle: Readable, meetingId: string): Result<MeetingOnPaper> {
  const content = printableContent(handle, meetingId)
  if (!content.ok) return content
  const meeting = meetingById(handle, meetingId)
  const settings = (meeting && settingsOf(handle, meeting.committeeId)) ?? standardSettings('committee')
  const kept = keptMinutesOf(handle, meetingId)
  if (kept === null) return ok({ content: content.value, settings, kept })
  return ok({
    content: asSigned(content.value, kept.content),
    settings: { ...settings, ...kept.rules },
    kept,
  })
}

/** The fingerprint that a meeting's papers bear. Minutes that were signed before any were kept have the one they were signed with. */
export function fingerprintOnPaper({ content, settings, kept }: MeetingOnPaper): string {
  if (kept !== null) return kept.fingerprint
  return minutesFingerprint(content, isSignedAt(content.meeting.status) ? null : settings)
}

/** The paper as it can be composed; refused also where it cannot be made for these readers. */
export function paperOf(handle: Readable, asked: PaperAsked): Result<Paper> {
  const meeting = meetingOnPaper(handle, asked.meetingId)
  if (!meeting.ok) return meeting
  const { content, settings, kept } = meeting.value
  const { kind, audience } = asked
  const item = itemNumber(handle, asked)
  const problem = paperProblem(content, { kind, audience, item })
  if (problem !== null) return refused(problem)
  const fingerprint = bearFingerprint.includes(kind) ? fingerprintOnPaper(meeting.value) : null
  return ok({ content, settings, kept, wanted: { kind, audience, item, rules: settings, fingerprint } })
}
