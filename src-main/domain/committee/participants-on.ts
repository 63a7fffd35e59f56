import type { Participant } from '../meeting/participant.ts'
import { membersOn, officialsOn } from './members-on.ts'
import type { Membership } from './membership.ts'

const officeTitles = { chair: 'formand', 'deputy-chair': 'næstformand' } as const

/**
 * Who is expected at a meeting on a date: the members of that day, then its officials, nothing recorded yet. A title of
 * the membership's own ("2. viceborgmester") is printed as it stands; without one the office is.
 */
export function participantsOn(memberships: readonly Membership[], date: string): Participant[] {
  return [...membersOn(memberships, date), ...officialsOn(memberships, date)].map(asParticipant)
}

/** A membership as a participant of a meeting whose attendance is not recorded; a standing substitute keeps his member. */
export function asParticipant({ name, party, title, role, office, substituteFor }: Membership): Participant {
  const printed = title ?? (office === null ? null : officeTitles[office])
  return { name, party, title: printed, role, attendance: null, substituteFor }
}
