import type { MeetingStatus } from '../../domain/meeting/meeting.ts'
import type { Outline } from '../outline/outline.ts'

/** What stands on every page of a document that can still change. */
const mark = 'Kladde'

const unsent: readonly MeetingStatus[] = ['draft']
const unapproved: readonly MeetingStatus[] = ['draft', 'sent', 'held', 'minutes-draft']

/** The stages in which a kind of document is a draft. A signature page is signed before the minutes are approved, so it never is. */
const drafts: Readonly<Record<Outline['kind'], readonly MeetingStatus[]>> = {
  agenda: unsent,
  'supplementary-agenda': unsent,
  'chairs-copy': unsent,
  minutes: unapproved,
  'decision-list': unapproved,
  excerpt: unapproved,
  'signature-page': [],
}

/** "Kladde" while an agenda is not sent or minutes are not approved; null afterwards, and for a cancelled meeting. */
export function draftMark(kind: Outline['kind'], status: MeetingStatus): string | null {
  return drafts[kind].includes(status) ? mark : null
}
