import { refusal } from '../refusal.ts'
import { ok, type Result, refused } from '../result.ts'

/** An item's place in its meeting's order; one taken off the agenda keeps its place unseen. */
export interface Place {
  readonly id: string
  readonly removed: boolean
}

/** The order after an item is moved to `position` among the items on the agenda, counted from 0. */
export function moveItem<P extends Place>(
  places: readonly P[],
  id: string,
  position: number,
): Result<readonly P[]> {
  const moved = places.find((place) => place.id === id && !place.removed)
  if (moved === undefined) return refused(notOnAgenda())
  const live = places.filter((place) => !place.removed)
  if (!Number.isInteger(position) || position < 0 || position >= live.length)
    return refused(outsideAgenda(live.length))
  if (live.indexOf(moved) === position) return ok(places)
  const others = live.filter((place) => place !== moved)
  return ok(
    insertBefore(
      places.filter((place) => place !== moved),
      moved,
      others[position]?.id ?? null,
    ),
  )
}

/** The order with an item put in before another; with null after the last item on the agenda. */
export function insertBefore<P extends Place>(
  places: readonly P[],
  added: P,
  beforeId: string | null,
): readonly P[] {
  const lastLive = places.findLastIndex((place) => !place.removed)
  const at = beforeId === null ? lastLive + 1 : places.findIndex((place) => place.id === beforeId)
  return [...places.slice(0, at), added, ...places.slice(at)]
}

/** The refusal for an item that was taken off the agenda, where nobody would see what was changed in it. */
export function notOnAgenda() {
  return refusal(
    'item-not-on-agenda',
    'Punktet er taget af dagsordenen. Intet er ændret.',
    'Sæt punktet tilbage på dagsordenen, så kan det rettes igen.',
  )
}

function outsideAgenda(count: number) {
  return refusal(
    'position-outside',
    `Punktet kan ikke flyttes dertil: dagsordenen har ${count} ${count === 1 ? 'punkt' : 'punkter'}. Intet er ændret.`,
    'Vælg en plads på dagsordenen.',
    { count },
  )
}
