import type { RichText, RichTextNode } from './rich-text.ts'

const kinds = new Set(['paragraph', 'heading', 'image'])

/** The paragraphs, headings and pictures of a text at any depth, in the order in which they are read. */
export function blockNodes(text: RichText): RichTextNode[] {
  return text.content.flatMap(blocksIn)
}

function blocksIn(node: RichTextNode): RichTextNode[] {
  return kinds.has(node.type) ? [node] : (node.content ?? []).flatMap(blocksIn)
}
