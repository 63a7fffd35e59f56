import type { Participant } from '../../../src-main/domain/meeting/participant.ts'

/** A member (medlem) without party whose attendance is not recorded, with what the test changes. */
export function member(name: string, changes: Partial<Participant> = {}): Participant {
  return { name, party: null, title: null, role: 'member', attendance: null, substituteFor: null, ...changes }
}

/** An official (embedsmand) of the administration. */
export function official(name: string, changes: Partial<Participant> = {}): Participant {
  return member(name, { role: 'official', title: 'direktør', ...changes })
}
