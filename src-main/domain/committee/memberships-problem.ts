import { longDate } from '../dates/danish-date.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { Membership } from './membership.ts'
import { overlap } from './period.ts'

/**
 * Why a committee's list of memberships cannot stand: a period that ends before it begins, one name twice on the same
 * day (a change of party, office or title begins when the former ends), two chairs on the same day, or a substitute
 * for himself.
 */
export function membershipsProblem(memberships: readonly Membership[]): Refusal | null {
  const backwards = memberships.find(({ from, to }) => to !== null && to < from)
  if (backwards !== undefined) return periodBackwards(backwards)
  const self = memberships.find((one) => one.substituteFor === one.name)
  if (self !== undefined) return substituteForSelf(self)
  const [twice] = overlapping(memberships, (one, other) => one.name === other.name)
  if (twice !== undefined) return memberTwice(...twice)
  const [chairs] = overlapping(
    memberships,
    (one, other) => one.office === 'chair' && other.office === 'chair',
  )
  return chairs === undefined ? null : twoChairs(...chairs)
}

type Pair = readonly [Membership, Membership]

function overlapping(
  memberships: readonly Membership[],
  alike: (one: Membership, other: Membership) => boolean,
): Pair[] {
  return memberships.flatMap((one, at) =>
    memberships
      .slice(at + 1)
      .filter((other) => alike(one, other) && overlap(one, other))
      .map((other): Pair => [one, other]),
  )
}

/** The first day two overlapping memberships share. */
function sharedDay(one: Membership, other: Membership): string {
  const [, later = other.from] = [one.from, other.from].toSorted()
  return longDate(later)
}

function periodBackwards({ name, from, to }: Membership): Refusal {
  return refusal(
    'membership-backwards',
    `${name} står på listen fra den ${longDate(from)} til den ${longDate(to ?? from)}: perioden slutter, før den begynder. Listen er ikke gemt.`,
    'Ret den ene af de to datoer.',
    { name, from, to: to ?? from },
  )
}

function substituteForSelf({ name }: Membership): Refusal {
  return refusal(
    'membership-substitute-for-self',
    `${name} kan ikke være stedfortræder for sig selv. Listen er ikke gemt.`,
    'Vælg det medlem, som stedfortræderen møder for.',
    { name },
  )
}

function memberTwice(one: Membership, other: Membership): Refusal {
  return refusal(
    'membership-twice',
    `${one.name} står to gange på listen den ${sharedDay(one, other)}. Listen er ikke gemt.`,
    'Lad den ene periode slutte, før den anden begynder. Er det to personer, så skriv det, der skiller dem, i navnet.',
    { name: one.name, date: sharedDay(one, other) },
  )
}

function twoChairs(one: Membership, other: Membership): Refusal {
  return refusal(
    'membership-two-chairs',
    `Både ${one.name} og ${other.name} er formand den ${sharedDay(one, other)}. Listen er ikke gemt.`,
    'Lad den enes periode som formand slutte, før den andens begynder.',
    { names: [one.name, other.name], date: sharedDay(one, other) },
  )
}
