import type { Participant } from '../meeting/participant.ts'

/** Who is expected at a committee's next meeting: the members and officials of the latest one, nothing recorded yet. */
export function nextParticipants(latest: readonly Participant[]): Participant[] {
  return latest
    .filter((participant) => participant.role !== 'guest' && participant.substituteFor === null)
    .map((participant) => ({ ...participant, attendance: null }))
}
