import type { Participant } from '../meeting/participant.ts'

/** Whom the memberships gave a meeting before they, or its date, changed, and whom they give it now. */
export interface GivenPeople {
  readonly before: readonly Participant[]
  readonly after: readonly Participant[]
}

/**
 * A planned meeting's participants as the memberships have changed: those who left go, those who came stand behind the one before them,
 * and a new letter or title is taken over. Whoever the memberships never gave (a guest, a substitute who was called, a person
 * added by hand) stays, and whoever was taken off by hand stays off. Answers the same list where nothing changes.
 */
export function followMemberships(
  participants: readonly Participant[],
  { before, after }: GivenPeople,
): readonly Participant[] {
  const staying = participants.flatMap((one) => follow(one, { before, after }))
  const came = after.filter((one) => former(one, before, after) === undefined)
  const all = came.reduce((list, one) => (isThere(list, one) ? list : withPerson(list, one, after)), staying)
  const same = all.length === participants.length && all.every((one, at) => one === participants[at])
  return same ? participants : all
}

/** The participant as the memberships have him now: nobody where they gave him and do so no longer. */
function follow(participant: Participant, { before, after }: GivenPeople): Participant[] {
  const given = before.find((one) => isSame(one, participant))
  if (given === undefined || participant.substituteFor !== null) return [participant]
  const now = after.find((one) => former(one, before, after) === given)
  if (now === undefined) return []
  if (now.party === given.party && now.title === given.title) return [participant]
  const title = participant.title === given.title ? now.title : participant.title
  return [{ ...participant, party: now.party, title }]
}

/** Who a person was before: the same, or one of that name whose letter is another now. */
function former(
  one: Participant,
  before: readonly Participant[],
  after: readonly Participant[],
): Participant | undefined {
  const same = before.find((was) => isSame(was, one))
  if (same !== undefined) return same
  const isGone = (was: Participant) => !after.some((other) => isSame(other, was))
  return before.find((was) => was.name === one.name && was.role === one.role && isGone(was))
}

/** Puts a person behind the one who stands before them in the memberships. */
function withPerson(
  list: readonly Participant[],
  one: Participant,
  after: readonly Participant[],
): Participant[] {
  const ahead = after.slice(0, after.indexOf(one))
  const at = list.findLastIndex((other) => ahead.some((earlier) => isSame(earlier, other)))
  return [...list.slice(0, at + 1), one, ...list.slice(at + 1)]
}

function isSame(one: Participant, other: Participant): boolean {
  return one.name === other.name && one.party === other.party && one.role === other.role
}

/** Whether a person stands on a list already, in whatever role; a letter that is not known tells nobody apart. */
function isThere(list: readonly Participant[], { name, party }: Participant): boolean {
  return list.some(
    (one) => one.name === name && (one.party === party || one.party === null || party === null),
  )
}
