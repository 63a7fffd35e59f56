import type {
  CommitteeBody,
  DeadlineRule,
  NumberingRule,
  QuorumRule,
} from '../domain/committee/committee-settings.ts'
import type { Membership } from '../domain/committee/membership.ts'
import type { Attachment } from '../domain/meeting/attachment.ts'
import type { Outcome } from '../domain/meeting/decision.ts'
import type { Access, ItemKind } from '../domain/meeting/item.ts'
import type { DocumentKind, MeetingStatus } from '../domain/meeting/meeting.ts'
import type { Attendance, ParticipantRole } from '../domain/meeting/participant.ts'
import type { SentAgenda } from '../domain/stages/sent-agenda.ts'
import type { StandingItem } from '../domain/templates/item-template.ts'
import type { ItemLink } from '../domain/transfer/item-link.ts'
import type { Ballot, BallotValue } from '../domain/votes/vote.ts'

/** Rows as they lie in the store; apart from the domain's types, so that either can change without the other. */
export interface Tables {
  committees: CommitteeRow
  phrases: PhraseRow
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
  treatments: TreatmentRow
  point_decisions: PointDecisionRow
  versions: VersionRow
  meeting_breaks: BreakRow
  stage_steps: StageStepRow
  sent_agendas: SentAgendaRow
  absences: AbsenceRow
  guests: GuestRow
  disqualifications: DisqualificationRow
  item_links: ItemLinkRow
  votes: VoteRow
  ballots: BallotRow
  dissents: DissentRow
}

/** A committee with its rules; flags are 0 or 1. `own_phrases` 0: the program's phrases, whatever lies in `phrases`. */
export interface CommitteeRow {
  id: string
  name: string
  authority: string | null
  short_name: string | null
  body: CommitteeBody
  term_from: string | null
  term_to: string | null
  deadline_count: number
  deadline_unit: DeadlineRule['unit']
  saturday_counts: number
  quorum: QuorumRule
  numbering_per: NumberingRule['per']
  numbering_start: number
  own_phrases: number
  page_per_item: number
  contents_list: number
}

export interface PhraseRow {
  committee_id: string
  position: number
  text: string
  outcome: Outcome
  for_own_decision: number
  for_recommendation: number
}

export interface MembershipRow {
  committee_id: string
  position: number
  name: string
  party: string | null
  title: string | null
  role: ParticipantRole
  office: Membership['office']
  substitute_for: string | null
  from_date: string
  to_date: string | null
}

/** A committee's own kind of item; a committee with none uses the program's. */
export interface TemplateRow {
  committee_id: string
  position: number
  kind: ItemKind
  label: string
}

export interface TemplateSectionRow {
  committee_id: string
  kind: ItemKind
  position: number
  key: string
  heading: string
  mandatory: number
  standing_text: string | null
  guidance: string | null
}

export interface StandingItemRow {
  committee_id: string
  position: number
  kind: ItemKind
  title: string
  place: StandingItem['place']
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

export interface BreakRow {
  meeting_id: string
  position: number
  from_time: string
  to_time: string | null
}

export interface StageStepRow {
  meeting_id: string
  position: number
  from_stage: string
  to_stage: string
  at: string
  reason: string | null
}

/** `content` is the frozen meeting file. */
export interface SentAgendaRow {
  meeting_id: string
  position: number
  kind: SentAgenda['kind']
  sent_at: string
  fingerprint: string
  content: string | null
}

/** A person who was out from one item to another; null is the meeting's start or end. */
export interface AbsenceRow {
  meeting_id: string
  position: number
  name: string
  party: string | null
  from_item_id: string | null
  to_item_id: string | null
  left_at: string | null
  returned_at: string | null
}

export interface GuestRow {
  item_id: string
  position: number
  name: string
  title: string | null
}

export interface DisqualificationRow {
  item_id: string
  position: number
  name: string
  party: string | null
  upheld: number
  note: string | null
}

/** What is printed of the other item, and its id where it is in this store. */
export interface ItemLinkRow {
  item_id: string
  position: number
  transfer: ItemLink['transfer']
  direction: ItemLink['direction']
  committee: string
  date: string | null
  item_number: number | null
  other_item_id: string | null
}

export interface VoteRow {
  item_id: string
  position: number
  subject: string | null
}

/** `vote` is the position of the vote it belongs to. */
export interface BallotRow {
  item_id: string
  vote: number
  position: number
  voted_by: Ballot['by']
  name: string | null
  party: string | null
  count: number
  value: BallotValue
}

export interface DissentRow {
  item_id: string
  position: number
  name: string
  party: string | null
  text: string
}
