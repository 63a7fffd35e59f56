import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'

export interface AttachmentOrder {
  readonly count: number
  readonly onMove: (from: number, to: number) => Promise<void>
  /** What is said when the row that stood at `from` has come to `to`. */
  readonly said: (from: number, to: number) => string
}

/** Moving rows within one list: with Alt and the arrows from anywhere in a row, and by dragging its handle. */
export function useAttachmentOrder({ count, onMove, said }: AttachmentOrder) {
  const list = useRef<HTMLUListElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const [spoken, setSpoken] = useState('')

  async function move(from: number, to: number): Promise<void> {
    if (to < 0 || to >= count || to === from) return
    const words = said(from, to)
    // What is being written in the row is saved when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await onMove(from, to)
    list.current?.children[to]?.querySelector<HTMLElement>('[data-handle]')?.focus()
    setSpoken(words)
  }
  const end = () => {
    setDragged(null)
    setOver(null)
  }

  return {
    list,
    spoken,
    dropAt: (index: number) => {
      if (dragged === null || over !== index || dragged === index) return null
      return index < dragged ? ('above' as const) : ('below' as const)
    },
    rowListeners: (index: number) => ({
      onKeyDown: (event: KeyboardEvent) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (step === undefined || !event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        event.stopPropagation()
        void move(index, index + step)
      },
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        event.stopPropagation()
        setOver(index)
      },
      onDrop: (event: DragEvent) => {
        if (dragged === null) return
        event.preventDefault()
        event.stopPropagation()
        void move(dragged, index)
        end()
      },
    }),
    handleListeners: (index: number) => ({
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('application/x-referent-attachment', String(index))
        setDragged(index)
      },
      onDragEnd: end,
    }),
  }
}
