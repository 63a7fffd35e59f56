import { createContext, useContext } from 'react'
import type { CommitteeDetails } from '../../../src-main/contract/committee.ts'
import type { ItemAttendance } from '../../../src-main/domain/attendance/item-attendance.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Person } from '../../../src-main/domain/meeting/person.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Change } from '../../state/session.ts'

/** What stands open above the decision; `person` null is still to be chosen, `at` is the place of what is corrected, null for a new one. */
export type Panel =
  | { readonly kind: 'vote' | 'dissent'; readonly at: number | null }
  | { readonly kind: 'stop' | 'guests' | 'clock' | 'jump' | 'late' }
  | { readonly kind: 'passage'; readonly coming: boolean; readonly person: Person | null }
  | { readonly kind: 'disqualify'; readonly person: Person | null }
  | { readonly kind: 'substitute'; readonly person: Person }

/** What every part of the screen may use while a meeting is held. */
export interface Hold {
  /** The item being treated; at the end of the meeting the last one. */
  readonly item: StoredItem
  /** Whether it was taken off the agenda while it was shown: it stands as it was, nothing more is begun in it. */
  readonly gone: boolean
  readonly atEnd: boolean
  readonly details: CommitteeDetails
  readonly attendance: ItemAttendance
  readonly panel: Panel | null
  readonly open: (panel: Panel) => void
  /** Closes the panel; the focus goes back to where it came from. */
  readonly close: () => void
  readonly go: (itemId: string) => void
  /** Makes a change; a refusal is shown in place, `said` is told to those who hear the screen. True when it was made. */
  readonly attempt: (change: Change, said?: string) => Promise<boolean>
  readonly refusal: Refusal | null
  readonly say: (words: string) => void
}

export const HoldContext = createContext<Hold | null>(null)

/** The meeting being held; only for what stands on its screen. */
export function useHold(): Hold {
  const hold = useContext(HoldContext)
  if (hold === null) throw new Error('useHold outside the meeting screen')
  return hold
}
