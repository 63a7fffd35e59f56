import type { Participant } from '../meeting/participant.ts'
import type { Membership } from './membership.ts'

const offices: Readonly<Record<string, Membership['office']>> = {
  formand: 'chair',
  næstformand: 'deputy-chair',
}

/**
 * The memberships a meeting's participants speak of, open from its date: its members and officials, not its guests and
 * not those who stood in for somebody. The titles "formand" and "næstformand" become offices.
 */
export function membershipsFrom(participants: readonly Participant[], date: string): Membership[] {
  return participants
    .filter((one) => one.role !== 'guest' && one.substituteFor === null)
    .map(({ name, party, title, role }) => {
      const office =
        role === 'member' && title !== null ? (offices[title.toLocaleLowerCase('da')] ?? null) : null
      return {
        name,
        party,
        title: office === null ? title : null,
        role,
        office,
        substituteFor: null,
        from: date,
        to: null,
      }
    })
}
