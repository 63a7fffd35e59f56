import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'

/** All nodes of a rich text, in the order they are read. */
export function richNodes(doc: RichText): RichTextNode[] {
  return doc.content.flatMap(withInner)
}

/** A node, and the paragraph, heading or picture of the text that it is, stands in, or begins with: which of them, from 0. */
export interface PlacedNode {
  readonly node: RichTextNode
  readonly block: number
}

/** The same, each with its place. */
export function placedNodes(doc: RichText): PlacedNode[] {
  return placedIn(doc.content, 0)
}

function placedIn(nodes: readonly RichTextNode[], first: number): PlacedNode[] {
  let block = first
  return nodes.flatMap((node) => {
    const at = block
    block += blockCount(node)
    if (isBlock(node)) return withInner(node).map((inner) => ({ node: inner, block: at }))
    return [{ node, block: at }, ...placedIn(node.content ?? [], at)]
  })
}

function blockCount(node: RichTextNode): number {
  return isBlock(node) ? 1 : (node.content ?? []).reduce((sum, inner) => sum + blockCount(inner), 0)
}

function isBlock({ type }: RichTextNode): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'image'
}

function withInner(node: RichTextNode): RichTextNode[] {
  return [node, ...(node.content ?? []).flatMap(withInner)]
}
