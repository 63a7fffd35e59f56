import { useEffect, useState } from 'react'
import { useMeeting } from '../../state/session-context.ts'
import { keepPlace, readPlace } from './rules/place.ts'

/** Behind the last item. */
export const end = 'end'

/** Where the reader is: an item's id or the end. It survives a crash; an item that is gone gives way to the first. */
export function usePlace() {
  const { id, items } = useMeeting()
  const [place, setPlace] = useState(() => readPlace(id) ?? '')
  const known = place === end || items.some((item) => item.id === place)
  const current = known ? place : (items[0]?.id ?? end)
  useEffect(() => keepPlace(id, current), [id, current])
  return { place: current, setPlace }
}
