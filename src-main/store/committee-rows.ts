import type {
  CommitteeBody,
  DeadlineRule,
  NumberingRule,
  QuorumRule,
} from '../domain/committee/committee-settings.ts'
import type { Membership } from '../domain/committee/membership.ts'
import type { Outcome } from '../domain/meeting/decision.ts'
import type { ItemKind } from '../domain/meeting/item.ts'
import type { ParticipantRole } from '../domain/meeting/participant.ts'
import type { StandingItem } from '../domain/templates/item-template.ts'

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
  /** JSON of the domain's `Layout`. */
  layout: string
}

export interface PhraseRow {
  committee_id: string
  position: number
  text: string
  outcome: Outcome
  for_own_decision: number
  for_recommendation: number
}

/** A word that is the committee's own. */
export interface CommitteeWordRow {
  committee_id: string
  word: string
}

/** A name that somebody in the committee had, and the one it was corrected to. */
export interface FormerNameRow {
  committee_id: string
  former: string
  name: string
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
