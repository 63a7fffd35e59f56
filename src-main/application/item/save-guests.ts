import { carriedList, carriedWhereSeen } from '../../domain/carried.ts'
import type { Guest } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { guestsOf, replaceGuests } from '../../store/item-company.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Saves the guests of an item (yderligere deltagelse), where the writer says what she saw (`was`) what she changed; the same guest twice is refused. */
export function saveGuests(
  { store }: AppContext,
  input: { itemId: string; guests: readonly Guest[]; was?: readonly Guest[] | undefined },
): Result<MeetingSnapshot> {
  const { itemId, was } = input
  return changeItem(store, itemId, (handle, { meeting }) => {
    const closed = decisionStageProblem(meeting.head.status)
    if (closed !== null) return refused(closed)
    const guests = carriedWhereSeen(
      { was, wanted: input.guests, stored: guestsOf(handle, itemId) },
      carriedList,
    )
    const twice = guestsProblem(guests)
    if (twice !== null) return refused(twice)
    replaceGuests(handle, itemId, guests)
    return ok(null)
  })
}

/** Why guests cannot be saved: one of them is named twice. */
export function guestsProblem(guests: readonly Guest[]): Refusal | null {
  const twice = guests.find((one, at) => guests.slice(0, at).some((other) => isSameGuest(one, other)))
  return twice === undefined ? null : guestTwice(twice.name)
}

function isSameGuest(one: Guest, other: Guest): boolean {
  return one.name === other.name && one.title === other.title
}

function guestTwice(name: string) {
  return refusal('guest-twice', `${name} er nævnt to gange. Intet er ændret.`, 'Fjern den ene.', { name })
}
