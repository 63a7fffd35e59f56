import type { SentAgenda } from '../domain/stages/sent-agenda.ts'
import type { ItemLink } from '../domain/transfer/item-link.ts'
import type { Ballot, BallotValue } from '../domain/votes/vote.ts'

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

/** `kept` is JSON of the domain's `KeptMinutes`. */
export interface SignedMinutesRow {
  meeting_id: string
  kept: string
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

/** A text that the meeting's public version blacks out. */
export interface RedactionRow {
  meeting_id: string
  position: number
  text: string
}
