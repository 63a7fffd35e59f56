import type { Membership } from './membership.ts'
import { holdsDate } from './period.ts'

/** The members (medlemmer) of a date in the order given; standing substitutes are not among them. */
export function membersOn(memberships: readonly Membership[], date: string): Membership[] {
  return memberships.filter(
    (one) => one.role === 'member' && one.substituteFor === null && holdsDate(one, date),
  )
}

/** The officials (embedsmænd) of a date in the order given. */
export function officialsOn(memberships: readonly Membership[], date: string): Membership[] {
  return memberships.filter((one) => one.role === 'official' && holdsDate(one, date))
}

/** The standing substitutes (stedfortrædere) who can stand in for a member on a date, in the order given. */
export function substitutesOn(
  memberships: readonly Membership[],
  date: string,
  memberName: string,
): Membership[] {
  return memberships.filter((one) => one.substituteFor === memberName && holdsDate(one, date))
}
