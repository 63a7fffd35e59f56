import type { Attachment } from '../domain/meeting/attachment.ts'
import type { Outcome } from '../domain/meeting/decision.ts'
import type { Access, ItemKind } from '../domain/meeting/item.ts'
import type { DocumentKind, MeetingStatus } from '../domain/meeting/meeting.ts'
import type { Attendance, ParticipantRole } from '../domain/meeting/participant.ts'
import type {
  CommitteeRow,
  CommitteeWordRow,
  FormerNameRow,
  MembershipRow,
  PhraseRow,
  StandingItemRow,
  TemplateRow,
  TemplateSectionRow,
} from './committee-rows.ts'
import type {
  AbsenceRow,
  BallotRow,
  BreakRow,
  DisqualificationRow,
  DissentRow,
  GuestRow,
  ItemLinkRow,
  RedactionRow,
  SentAgendaRow,
  SignedMinutesRow,
  StageStepRow,
  VoteRow,
} from './meeting-life-rows.ts'
import type { MeetingEvents, TextHeadRow, TextVersions } from './version-rows.ts'

/** Rows as they lie in the store; apart from the domain's types, so that either can change without the other. */
export interface Tables {
  committees: CommitteeRow
  phrases: PhraseRow
  committee_words: CommitteeWordRow
  former_names: FormerNameRow
  memberships: MembershipRow
  templates: TemplateRow
  template_sections: TemplateSectionRow
  standing_items: StandingItemRow
  meetings: MeetingRow
  participants: ParticipantRow
  items: ItemRow
  sections: SectionRow
  entries: EntryRow
  recommendation_points: RecommendationPointRow
  previous_treatments: PreviousTreatmentRow
  history_entries: HistoryRow
  attachments: AttachmentRow
  attachment_versions: AttachmentVersionRow
  stored_files: StoredFileRow
  search_places: SearchPlaceRow
  search_stale: SearchStaleRow
  search_words: SearchWordsRow
  treatments: TreatmentRow
  point_decisions: PointDecisionRow
  versions: VersionRow
  meeting_breaks: BreakRow
  stage_steps: StageStepRow
  sent_agendas: SentAgendaRow
  signed_minutes: SignedMinutesRow
  absences: AbsenceRow
  guests: GuestRow
  disqualifications: DisqualificationRow
  item_links: ItemLinkRow
  votes: VoteRow
  ballots: BallotRow
  dissents: DissentRow
  redactions: RedactionRow
  file_checks: FileCheckRow
  text_versions: TextVersions
  text_heads: TextHeadRow
  meeting_events: MeetingEvents
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
  end_time: string | null
  started_at: string | null
  ended_at: string | null
  cancellation: string | null
  agenda_due: string | null
  origin: string | null
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
  public_title: string | null
  group_heading: string | null
  late_reason: string | null
  withdrawn: number
  internal_note: string | null
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

/** `entry` is the number of the announcement entry it belongs to, 0 for the item's own; `id` outlives its place. */
export interface AttachmentRow {
  id: string
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

/** A file an attachment had before; `version` grows, the oldest is least. */
export interface AttachmentVersionRow {
  attachment_id: string
  item_id: string
  version: number
  sha256: string
  file_name: string
  replaced_at: string
}

/** What was written down of a file in the data folder when it was laid there; `size` in bytes. */
export interface StoredFileRow {
  sha256: string
  size: number
}

/** What was found in the text of a file, as JSON, and the version of what read it. */
export interface FileCheckRow {
  sha256: string
  reader: number
  found: string
}

/** What happened at the meeting; `decision_body` is null where nothing was decided. */
export interface TreatmentRow {
  item_id: string
  actual_access: Access | null
  decision_body: string | null
  outcome: Outcome | null
  stop_name: string | null
  stop_party: string | null
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

/** Where an item stands in the search index: the day of its meeting, times 2^20, and a number of its own on that day. */
export interface SearchPlaceRow {
  place: number
  item_id: string
}

/** An item that has changed since it was indexed. */
export interface SearchStaleRow {
  item_id: string
}

/** A row of the index (FTS5, without its content). */
export interface SearchWordsRow {
  rowid: number
  words: string
  narrows: string
}
