import type { DocumentKind } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'

/** What stands before the first item, as far as it was there; null and empty where it was not. */
export interface Header {
  committee: string | null
  authority: string | null
  date: string | null
  time: string | null
  place: string | null
  documentKind: DocumentKind | null
  participants: Participant[]
  /** The titles of the contents list, in its order. */
  contents: string[]
}
