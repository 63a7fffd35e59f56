import type { ItemLink } from '../transfer/item-link.ts'

/** What a meeting holds beside its texts, of the meeting itself or of one item; `detail-words.ts` says how the screen calls it. */
export type Detail =
  | 'date'
  | 'time'
  | 'endTime'
  | 'place'
  | 'stage'
  | 'document'
  | 'sourceUrl'
  | 'firstNumber'
  | 'startedAt'
  | 'endedAt'
  | 'breaks'
  | 'cancellation'
  | 'agendaDue'
  | 'participants'
  | 'attendance'
  | 'role'
  | 'personTitle'
  | 'party'
  | 'substituteFor'
  | 'absences'
  | 'redactions'
  | 'kind'
  | 'previousTreatments'
  | 'attachmentNote'
  | 'plannedAccess'
  | 'publicTitle'
  | 'group'
  | 'lateReason'
  | 'withdrawn'
  | 'guests'
  | 'disqualification'
  | 'disqualificationNote'
  | 'links'
  | 'sections'
  | 'heading'
  | 'attachments'
  | 'file'
  | 'recommended'
  | 'internal'
  | 'attachmentOwnNote'
  | 'outcome'
  | 'votes'
  | 'voteSubject'
  | 'votesFor'
  | 'votesAgainst'
  | 'votesAbstained'
  | 'dissents'
  | 'stop'

/** A word of the program's own, by its kind and code. */
export interface CodedValue {
  readonly kind: CodedKind
  readonly is: string
}
export type CodedKind =
  | 'stage'
  | 'document'
  | 'itemKind'
  | 'outcome'
  | 'attendance'
  | 'role'
  | 'access'
  | 'flag'

/**
 * A value as it is told: words somebody wrote; `plain`, what needs no quotation marks, as a time or a name; a day; a word of the
 * program's own; a point of the recommendation, or the recommendation whole (`point` null); a link. Null where nothing is given.
 */
export type DetailValue =
  | string
  | CodedValue
  | { readonly kind: 'plain'; readonly is: string }
  | { readonly kind: 'date'; readonly is: string }
  | { readonly kind: 'point'; readonly point: number | null }
  | { readonly kind: 'link'; readonly link: ItemLink }
  | null

/** Where a detail differs: on an item, or of the meeting itself where that is null. */
export type DetailPlace = { readonly number: number; readonly title: string } | null
