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

/** A meeting, and all that a paper of it is composed by. */
export interface Paper {
  readonly content: MeetingContent
  readonly wanted: Required<WantedPaper>
  readonly settings: CommitteeSettings
}

const bearFingerprint: readonly Outline['kind'][] = ['minutes', 'excerpt', 'signature-page']

/** The paper as it can be composed; refused where the meeting is not there or cannot be printed so. */
export function paperOf(handle: Readable, asked: PaperAsked): Result<Paper> {
  const read = printableContent(handle, asked.meetingId)
  if (!read.ok) return read
  const content = read.value
  const { kind, audience } = asked
  const item = itemNumber(handle, asked)
  const problem = paperProblem(content, { kind, audience, item })
  if (problem !== null) return refused(problem)
  const settings = settingsFor(handle, asked.meetingId)
  const fingerprint = bearFingerprint.includes(kind) ? minutesFingerprint(content) : null
  return ok({ content, settings, wanted: { kind, audience, item, rules: settings, fingerprint } })
}

function settingsFor(handle: Readable, meetingId: string): CommitteeSettings {
  const meeting = meetingById(handle, meetingId)
  return (meeting && settingsOf(handle, meeting.committeeId)) ?? standardSettings('committee')
}
