import { type DragEvent, useMemo, useRef, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { AgendaPlace, Side } from './agenda-place.ts'

/** What a line of the agenda listens to; the same for all lines, and the same object for as long as the list stands. */
export interface DragListeners {
  readonly onDragStart: (event: DragEvent, id: string) => void
  readonly onDragOver: (event: DragEvent, id: string) => void
  readonly onDrop: (event: DragEvent, id: string) => void
  readonly onDragEnd: () => void
}

/**
 * Moving lines with the mouse: which line is over which, and the move when it is let go. The dragged line has the focus, so it is chosen
 * however the drag ends.
 */
export function useDragOrder(
  items: readonly StoredItem[],
  onMove: (item: StoredItem, place: AgendaPlace) => void,
  onChoose: (item: StoredItem | undefined) => void,
): {
  readonly drop: { readonly id: string; readonly side: Side } | null
  readonly listeners: DragListeners
} {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const placeOf = (id: string | null) => items.findIndex((item) => item.id === id)
  const from = placeOf(dragged)
  const sideOf = (id: string): Side => (placeOf(id) < from ? 'above' : 'below')
  const moveTo = (id: string) => {
    const item = items[from]
    if (item && item.id !== id) onMove(item, { beside: id, side: sideOf(id) })
  }
  // Lines that nothing happened to are not drawn again, so what they are given never changes.
  const choose = () => onChoose(items[from])
  const latest = useRef({ dragged, moveTo, choose })
  latest.current = { dragged, moveTo, choose }
  const listeners = useMemo(() => {
    const end = () => {
      latest.current.choose()
      setDragged(null)
      setOver(null)
    }
    return {
      onDragStart: (event: DragEvent, id: string) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('application/x-referent-item', id)
        setDragged(id)
      },
      onDragOver: (event: DragEvent, id: string) => {
        if (latest.current.dragged === null) return
        event.preventDefault()
        setOver(id)
      },
      onDrop: (event: DragEvent, id: string) => {
        if (latest.current.dragged === null) return
        event.preventDefault()
        latest.current.moveTo(id)
        end()
      },
      onDragEnd: end,
    }
  }, [])
  const drop =
    over === null || from < 0 || placeOf(over) < 0 || over === dragged
      ? null
      : { id: over, side: sideOf(over) }
  return { drop, listeners }
}
