import { longDate } from '../dates/danish-date.ts'
import type { MeetingHead, MeetingStatus } from '../meeting/meeting.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { stageNames } from '../stages/stage.ts'

/** A meeting that would go with its committee. */
export interface MeetingToGo {
  readonly head: Pick<MeetingHead, 'date' | 'status'>
  /** Whether its agenda was ever sent. */
  readonly wasSent: boolean
}

const onRecord: readonly MeetingStatus[] = ['sent', 'approved', 'locked']

/**
 * Why a committee cannot be deleted: a meeting of it is on record, as its agenda has left the house or its minutes are approved, and
 * what is on record is not taken away. One that was set back to a draft, with the reason that takes, is not.
 */
export function deletionProblem(meetings: readonly MeetingToGo[]): Refusal | null {
  const kept = meetings.find(
    ({ head: { status }, wasSent }) => status !== 'draft' && (wasSent || onRecord.includes(status)),
  )
  if (kept === undefined) return null
  const { date, status } = kept.head
  return refusal(
    'committee-on-record',
    `Udvalget kan ikke slettes, for dagsordenen til mødet den ${longDate(date)} er udsendt, eller referatet er godkendt (mødet står som «${stageNames[status]}»). Intet er slettet.`,
    'Behold udvalget. Er mødet kun en prøve eller en fejl, så sæt det først tilbage til «dagsorden i kladde» med en grund.',
    { date, stage: status },
  )
}

/** Whether the name that was typed is the committee's; capitals and spaces around it do not count. */
export function isNameOf(typed: string, name: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')
  return plain(typed) === plain(name)
}
