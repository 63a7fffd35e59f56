import { type DragEvent, useState } from 'react'
import { useSession } from '../../state/session-context.ts'
import { hasFiles } from '../../widgets/use-file-drop.ts'
import { attachFiles } from '../item/attachment-batches.ts'

/** Files let go on a line of the agenda become attachments of that item; `over` is the line they are over. */
export function useDropOnItems() {
  const session = useSession()
  const [over, setOver] = useState<string | null>(null)
  const itemAt = ({ target }: DragEvent) =>
    (target instanceof Element && target.closest<HTMLElement>('[data-item]')?.dataset['item']) || null
  const onDragOver = (event: DragEvent) => {
    const itemId = itemAt(event)
    if (itemId === null || !hasFiles(event.dataTransfer)) return
    event.preventDefault()
    setOver(itemId)
  }
  const onDrop = (event: DragEvent) => {
    const itemId = itemAt(event)
    setOver(null)
    if (itemId === null || !hasFiles(event.dataTransfer)) return
    event.preventDefault()
    void attachFiles(session, { itemId, entry: null }, [...event.dataTransfer.files])
  }
  return { over, listeners: { onDragOver, onDrop, onDragLeave: () => setOver(null) } }
}
