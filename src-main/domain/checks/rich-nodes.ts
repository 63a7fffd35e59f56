import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'

/** All nodes of a rich text, in the order they are read. */
export function richNodes(doc: RichText): RichTextNode[] {
  return doc.content.flatMap(withInner)
}

function withInner(node: RichTextNode): RichTextNode[] {
  return [node, ...(node.content ?? []).flatMap(withInner)]
}
