import type { Node } from '@tiptap/pm/model'
import { type TextWord, wordsIn } from '../../../src-main/domain/spelling/words-in.ts'

/** A paragraph or heading, and where its text begins in the document. */
export interface TextBlock {
  readonly node: Node
  readonly start: number
}

/** A block that has not changed is the same object, so its words are found once. */
const found = new WeakMap<Node, readonly TextWord[]>()

/** The blocks of a document that hold text, in order. */
export function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock) blocks.push({ node, start: position + 1 })
    return !node.isTextblock
  })
  return blocks
}

/** Whether a block's words have been found already, which costs nothing then. */
export function isRead({ node }: TextBlock): boolean {
  return found.has(node)
}

/** The words of a block, with places counted from its start. */
export function wordsOfBlock({ node }: TextBlock): readonly TextWord[] {
  const words = found.get(node) ?? wordsIn(textOf(node))
  found.set(node, words)
  return words
}

/** As long as the block: what is not text is as many spaces as it takes room. */
function textOf(node: Node): string {
  return node.children.map((child) => child.text ?? ' '.repeat(child.nodeSize)).join('')
}
