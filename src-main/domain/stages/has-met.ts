import type { MeetingContent } from '../meeting/meeting.ts'

/** What tells whether a meeting was held. */
export interface MetOrNot extends Pick<MeetingContent, 'participants'> {
  readonly meeting: Pick<MeetingContent['meeting'], 'status' | 'startedAt'>
}

/** Whether a meeting is being held or was: it has begun, somebody is recorded as present, or its stage says so. A cancelled one never was. */
export function hasMet({ meeting: { status, startedAt }, participants }: MetOrNot): boolean {
  if (status === 'cancelled') return false
  const planned = status === 'draft' || status === 'sent'
  return !planned || startedAt !== null || participants.some(({ attendance }) => attendance === 'present')
}
