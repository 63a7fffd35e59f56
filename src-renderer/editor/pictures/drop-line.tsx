import { type RefObject, useEffect, useState } from 'react'
import classes from '../editor.module.css'
import { blockEdgeAt, type Point } from './drop-place.ts'

interface Line {
  readonly top: number
  readonly left: number
  readonly width: number
}

/** Shows between a text's blocks where a picture that is dragged over it would be put. */
export function DropLine({ field }: { readonly field: RefObject<HTMLElement | null> }) {
  const [line, setLine] = useState<Line | null>(null)
  useEffect(() => {
    const text = field.current
    if (text === null) return
    const onOver = (event: DragEvent) => {
      if (!hasPicture(event.dataTransfer)) return
      const next = lineAt(text, event)
      setLine((old) => (old?.top === next?.top && old?.left === next?.left ? old : next))
    }
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && text.contains(relatedTarget))) setLine(null)
    }
    const onDrop = () => setLine(null)
    text.addEventListener('dragover', onOver)
    text.addEventListener('dragleave', onLeave)
    text.addEventListener('drop', onDrop, true)
    return () => {
      text.removeEventListener('dragover', onOver)
      text.removeEventListener('dragleave', onLeave)
      text.removeEventListener('drop', onDrop, true)
    }
  }, [field])
  return line && <div className={classes['dropLine']} style={line} data-drop-line aria-hidden />
}

function lineAt(field: Element, point: Point): Line | null {
  const edge = blockEdgeAt(field, point)
  if (edge === null) return null
  const around = field.getBoundingClientRect()
  const { top, bottom, left, width } = edge.block.getBoundingClientRect()
  return { top: (edge.isBehind ? bottom : top) - around.top, left: left - around.left, width }
}

/** What is dragged can be read only when it is let go; its kind is known before. */
function hasPicture(data: DataTransfer | null): boolean {
  return [...(data?.items ?? [])].some(({ kind, type }) => kind === 'file' && type.startsWith('image/'))
}
