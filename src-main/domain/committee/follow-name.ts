import type { Membership } from './membership.ts'

/** The substitutes (stedfortrædere) of a member whose name was corrected name him as he is now, where no member has the old name any more. */
export function followName(
  memberships: readonly Membership[],
  was: string,
  now: string,
): readonly Membership[] {
  if (memberships.some(({ name, substituteFor }) => name === was && substituteFor === null))
    return memberships
  return memberships.map((one) => (one.substituteFor === was ? { ...one, substituteFor: now } : one))
}
