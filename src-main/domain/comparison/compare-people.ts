import type { Participant } from '../meeting/participant.ts'
import { isSamePerson, personName } from '../meeting/person.ts'
import type { Said } from '../told/say.ts'
import type { DetailValue } from './detail.ts'
import { listLines, valueLines } from './detail-lines.ts'

/** What differs among the people of a meeting: who is one of them, and of each what is known of him or her. */
export function comparePeople(here: readonly Participant[], incoming: readonly Participant[]): Said[] {
  const pairs = incoming.map((now) => ({ now, was: found(now, here, incoming) }))
  // One who has another party is still the same, and her name in the list is not to come and go for it.
  const names = new Map(pairs.flatMap(({ now, was }) => (was === undefined ? [] : [[was, nameOf(now)]])))
  return [
    ...listLines(null, {
      detail: 'participants',
      was: here.map((one) => names.get(one) ?? nameOf(one)),
      is: incoming.map(nameOf),
    }),
    ...pairs.flatMap(({ now, was }) => (was === undefined ? [] : aboutPerson(was, now))),
  ]
}

function found(
  person: Participant,
  here: readonly Participant[],
  incoming: readonly Participant[],
): Participant | undefined {
  const exactly = here.find((one) => isSamePerson(one, person))
  const named = here.filter(({ name }) => name === person.name)
  const alone = named.length === 1 && incoming.filter(({ name }) => name === person.name).length === 1
  return exactly ?? (alone ? named[0] : undefined)
}

function aboutPerson(was: Participant, now: Participant): Said[] {
  const of = { kind: 'plain', is: personName(now) } as const
  return [
    ...valueLines(null, { detail: 'party', of, was: plain(was.party), is: plain(now.party) }),
    ...valueLines(null, { detail: 'personTitle', of, was: was.title, is: now.title }),
    ...valueLines(null, {
      detail: 'role',
      of,
      was: { kind: 'role', is: was.role },
      is: { kind: 'role', is: now.role },
    }),
    ...valueLines(null, { detail: 'attendance', of, was: attendanceOf(was), is: attendanceOf(now) }),
    ...substitution(was, now),
  ]
}

/** Told by the member, whose substitute it is. */
function substitution(was: Participant, now: Participant): Said[] {
  if (was.substituteFor === now.substituteFor) return []
  const self = nameOf(now)
  return [
    ...(was.substituteFor === null ? [] : [{ member: was.substituteFor, was: self, is: null }]),
    ...(now.substituteFor === null ? [] : [{ member: now.substituteFor, was: null, is: self }]),
  ].flatMap(({ member, ...change }) =>
    valueLines(null, { detail: 'substituteFor', of: { kind: 'plain', is: member }, ...change }),
  )
}

function attendanceOf({ attendance }: Participant): DetailValue {
  return attendance === null ? null : { kind: 'attendance', is: attendance }
}

function nameOf(person: Participant): DetailValue {
  return { kind: 'plain', is: personName(person) }
}

function plain(is: string | null): DetailValue {
  return is === null ? null : { kind: 'plain', is }
}
