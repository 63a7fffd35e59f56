import { type DragEvent, useEffect, useRef, useState } from 'react'

/** Whether files are being dragged over the window, while `onDrop` takes them wherever they are let go. */
export function useWindowFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const latest = useRef(onDrop)
  latest.current = onDrop
  const [over, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: globalThis.DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: globalThis.DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    // On the document, which hears before the window does, where a stray file is refused.
    document.addEventListener('dragover', enter)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', enter)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

/** The same for one element: whether files are over it, and what the element needs to listen for. */
export function useFileDrop(onDrop: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(true)
  }
  const onDragLeave = () => setOver(false)
  const onDropHere = (event: DragEvent) => {
    setOver(false)
    // A text inside takes its own pictures.
    if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    onDrop([...event.dataTransfer.files])
  }
  return { over, listeners: { onDragOver, onDragLeave, onDrop: onDropHere } }
}

/** Whether what is dragged is files from outside the window. */
export function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
