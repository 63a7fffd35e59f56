import { type DragEvent, useMemo, useRef, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'

/** What a line of the agenda listens to; the same for all lines, and the same object for as long as the list stands. */
export interface DragListeners {
  readonly onDragStart: (event: DragEvent, id: string) => void
  readonly onDragOver: (event: DragEvent, id: string) => void
  readonly onDrop: (event: DragEvent, id: string) => void
  readonly onDragEnd: () => void
}

/** Where the dragged line would land beside the one it is over. */
export type DropSide = 'above' | 'below'

/** Moving lines with the mouse: which line is over which, and the move when it is let go. */
export function useDragOrder(
  items: readonly StoredItem[],
  onMove: (item: StoredItem, position: number) => void,
): {
  readonly drop: { readonly id: string; readonly side: DropSide } | null
  readonly listeners: DragListeners
} {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const placeOf = (id: string | null) => items.findIndex((item) => item.id === id)
  const [from, to] = [placeOf(dragged), placeOf(over)]
  const moveTo = (id: string) => {
    const item = items[from]
    if (item) onMove(item, placeOf(id))
  }
  // Lines that nothing happened to are not drawn again, so what they are given never changes.
  const latest = useRef({ dragged, moveTo })
  latest.current = { dragged, moveTo }
  const listeners = useMemo(() => {
    const end = () => {
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
    over === null || from < 0 || to < 0 || from === to
      ? null
      : { id: over, side: to < from ? ('above' as const) : ('below' as const) }
  return { drop, listeners }
}
