import { paperProblem } from '../../documents/compose/paper-problem.ts'
import type { WantedPaper } from '../../documents/compose/wanted-paper.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { type CommitteeSettings, standardSettings } from '../../domain/committee/committee-settings.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import { itemNumber } from './item-number.ts'
import { minutesFingerprint } from './minutes-fingerprint.ts'
import { printableContent } from './printable.ts'

/** Which paper of a stored meeting is asked for; `itemId` names the item of an excerpt. */
export interface PaperAsked extends Pick<WantedPaper, 'kind' | 'audience'> {
  readonly meetingId: string
  readonly itemId: string | null
}

/** A meeting as it is printed, and its committee's own rules. */
export interface MeetingOnPaper {
  readonly content: MeetingContent
  readonly settings: CommitteeSettings
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
  return ok({ content: content.value, settings })
}

/** The paper as it can be composed; refused also where it cannot be made for these readers. */
export function paperOf(handle: Readable, asked: PaperAsked): Result<Paper> {
  const meeting = meetingOnPaper(handle, asked.meetingId)
  if (!meeting.ok) return meeting
  const { content, settings } = meeting.value
  const { kind, audience } = asked
  const item = itemNumber(handle, asked)
  const problem = paperProblem(content, { kind, audience, item })
  if (problem !== null) return refused(problem)
  const fingerprint = bearFingerprint.includes(kind) ? minutesFingerprint(content) : null
  return ok({ content, settings, wanted: { kind, audience, item, rules: settings, fingerprint } })
}
