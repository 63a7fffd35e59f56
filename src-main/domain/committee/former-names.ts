import type { CountedMeeting } from '../attendance/statistics.ts'
import type { Participant } from '../meeting/participant.ts'
import type { Membership } from './membership.ts'

/** Names that were corrected, each with the one that took its place, which may have been corrected too. */
export type FormerNames = ReadonlyMap<string, string>

/**
 * The names that were corrected from one list of memberships to the next: those of a row whose place in the list, role and first day
 * are the same. A person who is taken off and another who is put on are two people, and so are two whose names have nothing in common,
 * as where a successor was written over a member. Where rows changed places nothing was corrected.
 */
export function correctedNames(before: readonly Membership[], after: readonly Membership[]): FormerNames {
  if (before.length !== after.length) return new Map()
  const known = new Set(before.map(({ name }) => name))
  const left = new Set(after.map(({ name }) => name))
  return new Map(
    after.flatMap((now, at): [string, string][] => {
      const was = before[at]
      if (was === undefined || was.role !== now.role || was.from !== now.from) return []
      const cameOrWent = !known.has(now.name) || !left.has(was.name)
      return was.name !== now.name && cameOrWent && areAlike(was.name, now.name) ? [[was.name, now.name]] : []
    }),
  )
}

/** Whether two names have a word in common, or the same initials. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => name.toLocaleLowerCase('da').trim().split(/\s+/))
  const initials = (those: readonly string[] = []) => those.map((word) => word.charAt(0)).join('')
  return words?.some((word) => others?.includes(word)) === true || initials(words) === initials(others)
}

/**
 * A meeting with its people by the names they have now, so that one whose name was corrected is counted as one. A name that somebody
 * on the list has now is never a former one, and two people of one meeting stay two.
 */
export function byNamesNow(
  meeting: CountedMeeting,
  formerNames: FormerNames,
  memberships: readonly Membership[],
): CountedMeeting {
  const listed = new Set(memberships.map(({ name }) => name))
  const there = new Set(meeting.participants.map(({ name }) => name))
  const now = (name: string) => {
    const found = listed.has(name) ? name : nameNow(name, formerNames, listed)
    return found !== name && there.has(found) && there.has(name) ? name : found
  }
  return {
    ...meeting,
    participants: meeting.participants.map((one) => named(one, now)),
    absences: meeting.absences.map((one) => ({
      ...one,
      person: { ...one.person, name: now(one.person.name) },
    })),
  }
}

function named(participant: Participant, now: (name: string) => string): Participant {
  const { name, substituteFor } = participant
  return {
    ...participant,
    name: now(name),
    substituteFor: substituteFor === null ? null : now(substituteFor),
  }
}

/** The name somebody on the list has now of whom this is a former one; the name itself where there is nobody. */
function nameNow(name: string, formerNames: FormerNames, listed: ReadonlySet<string>): string {
  const passed = new Set<string>()
  for (let next: string | undefined = name; next !== undefined; next = formerNames.get(next)) {
    if (listed.has(next)) return next
    if (passed.has(next)) return name
    passed.add(next)
  }
  return name
}
