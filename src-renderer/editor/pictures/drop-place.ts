import type { EditorView } from '@tiptap/pm/view'
import { blocksIn } from '../caret-wish.ts'

/** A point in the window, as a mouse event has it. */
export interface Point {
  readonly clientX: number
  readonly clientY: number
}

/** One of a text's blocks, and whether its lower edge is meant or its upper one. */
export interface BlockEdge {
  readonly block: Element
  readonly isBehind: boolean
}

/** The edge at which a picture that is let go at a point is put, so that no paragraph is cut; null where the text has no block. */
export function blockEdgeAt(field: Element, point: Point): BlockEdge | null {
  const [nearest] = blocksIn(field)
    .map((block) => ({ block, away: distance(block, point) }))
    .sort((a, b) => a.away - b.away)
  if (nearest === undefined) return null
  const { block } = nearest
  const { top, height } = block.getBoundingClientRect()
  // A list item begins with its words.
  return { block, isBehind: point.clientY > top + height / 2 || block.matches('li > p:first-child') }
}

/** The same edge in the editor's count; null where the picture takes the place of an empty paragraph. */
export function dropPosition(view: EditorView, point: Point): number | null {
  const { parentElement } = view.dom
  const edge = parentElement && blockEdgeAt(parentElement, point)
  if (edge === null) return null
  const at = view.state.doc.resolve(view.posAtDOM(edge.block, 0))
  if (!at.parent.isTextblock) return edge.isBehind ? at.pos + (at.nodeAfter?.nodeSize ?? 0) : at.pos
  if (at.parent.content.size === 0) return null
  return edge.isBehind ? at.after() : at.before()
}

function distance(block: Element, { clientX, clientY }: Point): number {
  const { left, right, top, bottom } = block.getBoundingClientRect()
  const aside = Math.max(left - clientX, 0, clientX - right)
  return Math.hypot(aside, Math.max(top - clientY, 0, clientY - bottom))
}
