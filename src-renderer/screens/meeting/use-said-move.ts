import { useRef, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { texts } from '../../words/texts.ts'
import type { AgendaPlace } from './agenda-place.ts'
import type { ItemActions } from './use-item-actions.ts'

/** Moves items and says where the last of them then stands, as soon as none is on its way; what stays where it was is not told. */
export function useSaidMove(actions: ItemActions): {
  readonly said: string
  readonly move: (item: StoredItem, place: AgendaPlace) => void
} {
  const [said, setSaid] = useState('')
  const onWay = useRef(0)
  const done = useRef('')
  async function run(item: StoredItem, place: AgendaPlace) {
    onWay.current += 1
    const number = await actions.move(item, place)
    onWay.current -= 1
    if (number !== null) done.current = texts.meeting.moved(item.title, number)
    if (onWay.current === 0) setSaid(done.current)
  }
  return { said, move: (item, place) => void run(item, place) }
}
