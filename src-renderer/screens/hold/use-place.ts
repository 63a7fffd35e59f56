import { useEffect, useRef, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting } from '../../state/session-context.ts'
import { keepPlace, readPlace } from './rules/place.ts'

/** Behind the last item. */
export const end = 'end'

/** An item as it was seen last, and where it stood on the agenda. */
interface Seen {
  readonly item: StoredItem
  readonly at: number
}

/**
 * Where the reader is: an item's id or the end. It survives a crash. An item that is taken off the agenda while it is shown stays in
 * its place as it was (`gone`), also among the `items` that are walked through, until she goes on.
 */
export function usePlace() {
  const { id, items } = useMeeting()
  const [wanted, setPlace] = useState(() => readPlace(id) ?? '')
  const seen = useRef<Seen | null>(null)
  const isThere = wanted === end || items.some((one) => one.id === wanted)
  const gone = !isThere && seen.current?.item.id === wanted ? seen.current : null
  const place = isThere || gone !== null ? wanted : (items[0]?.id ?? end)
  const at = items.findIndex((one) => one.id === place)
  const item = items[at] ?? gone?.item ?? items.at(-1)
  useEffect(() => keepPlace(id, place), [id, place])
  useEffect(() => {
    if (gone === null) seen.current = at < 0 || item === undefined ? null : { item, at }
    // One that gave way to the first is not come back to.
    if (wanted !== place) setPlace((now) => (now === wanted ? place : now))
  }, [gone, item, at, wanted, place])
  return {
    place,
    item,
    gone: gone !== null,
    items: gone === null ? items : items.toSpliced(gone.at, 0, gone.item),
    setPlace,
  }
}
