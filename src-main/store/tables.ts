import type { Attachment } from '../domain/meeting/attachment.ts'
import type { Outcome } from '../domain/meeting/decision.ts'
import type { Access, ItemKind } from '../domain/meeting/item.ts'
import type { DocumentKind, MeetingStatus } from '../domain/meeting/meeting.ts'
import type { Attendance, ParticipantRole } from '../domain/meeting/participant.ts'

/** Rows as they lie in the store; apart from the domain's types, so that either can change without the other. */
export interface Tables {
  committees: CommitteeRow
  meetings: MeetingRow
  participants: ParticipantRow
  items: ItemRow
  sections: SectionRow
  entries: EntryRow
  recommendation_points: RecommendationPointRow
  previous_treatments: PreviousTreatmentRow
  history_entries: HistoryRow
  attachments: AttachmentRow
  treatments: TreatmentRow
  point_decisions: PointDecisionRow
  versions: VersionRow
}

export interface CommitteeRow {
  id: string
  name: string
  authority: string | null
}

export interface MeetingRow {
  id: string
  committee_id: string
  date: string
  time: string | null
  place: string | null
  document_kind: DocumentKind
  status: MeetingStatus
  source_url: string | null
  first_number: number
  revision: number
}

export interface ParticipantRow {
  meeting_id: string
  position: number
  name: string
  party: string | null
  title: string | null
  role: ParticipantRole
  attendance: Attendance | null
  substitute_for: string | null
}

/** What was planned; `recommendation_lead` is null where the item has no recommendation. */
export interface ItemRow {
  id: string
  meeting_id: string
  position: number
  kind: ItemKind
  title: string
  case_number: string | null
  planned_access: Access
  deciding_body: string | null
  recommendation_lead: string | null
  recommendation_proposer: string | null
  attachment_note: string | null
  removed_at: string | null
}

/** `body` is `{ version, doc }` as JSON, here and in every row below that has one. */
export interface SectionRow {
  item_id: string
  position: number
  key: string
  heading: string
  body: string | null
}

export interface EntryRow {
  item_id: string
  number: number
  body: string
}

export interface RecommendationPointRow {
  item_id: string
  position: number
  number: number
  body: string
}

export interface PreviousTreatmentRow {
  item_id: string
  position: number
  text: string
  committee: string | null
  date: string | null
  item_number: number | null
}

export interface HistoryRow {
  item_id: string
  position: number
  date: string | null
  committee: string
  body: string
}

/** `entry` is the number of the announcement entry it belongs to, 0 for the item's own. */
export interface AttachmentRow {
  item_id: string
  entry: number
  position: number
  title: string | null
  recommended: number | null
  access: Attachment['access']
  note: string | null
  sha256: string | null
  file_name: string | null
}

/** What happened at the meeting; `decision_body` is null where nothing was decided. */
export interface TreatmentRow {
  item_id: string
  actual_access: Access | null
  decision_body: string | null
  outcome: Outcome | null
}

export interface PointDecisionRow {
  item_id: string
  position: number
  recommendation: number
  outcome: Outcome | null
  body: string
}

/** A meeting that was replaced, whole, as a meeting file. */
export interface VersionRow {
  id: string
  meeting_id: string
  revision: number
  replaced_at: string
  reason: string
  content: string
}
