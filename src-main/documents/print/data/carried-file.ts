import type { MeetingContent } from '../../../domain/meeting/meeting.ts'
import { withoutNotes } from '../../../domain/meetings/without-notes.ts'
import { forAudience } from '../../compose/audience.ts'
import { partOf } from '../../compose/part-of.ts'
import type { Outline } from '../../outline/outline.ts'
import { asPlanned } from './as-planned.ts'
import { printMeetingFile } from './print-meeting-file.ts'

type Carrier = Pick<Outline, 'kind' | 'audience'>

/**
 * The meeting file that a document carries inside it: never more than the document may say. An agenda carries the meeting
 * as it was planned, minutes all of it, both as their audience may see it; documents of a part carry none, for a meeting
 * file is a whole meeting (decision 0007).
 */
export function carriedFile(content: MeetingContent, { kind, audience }: Carrier): Uint8Array | null {
  const carried = carriers[kind]
  return carried === null ? null : printMeetingFile(carried(forAudience(partOf(content, { kind }), audience)))
}

const carriers: Record<Outline['kind'], ((allowed: MeetingContent) => MeetingContent) | null> = {
  agenda: (allowed) => withoutNotes(asPlanned(allowed)),
  'supplementary-agenda': (allowed) => withoutNotes(asPlanned(allowed)),
  'chairs-copy': asPlanned,
  minutes: withoutNotes,
  'decision-list': null,
  excerpt: null,
  'signature-page': null,
}
