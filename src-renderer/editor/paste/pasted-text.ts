import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { blocksOfText, paragraphsOfText } from './plain-text-blocks.ts'

/**
 * What plain text from the clipboard puts into the document at a place: a single line goes on in the paragraph, with the
 * marks that are on there. `plain` is whether it was asked for without any form (Ctrl+Shift+V).
 */
export function pastedText(text: string, at: ResolvedPos, plain: boolean): Slice {
  const { schema } = at.doc.type
  const blocks = (plain ? paragraphsOfText(text) : blocksOfText(text)).map((block) =>
    schema.nodeFromJSON(block),
  )
  const marked = blocks.map((block) => withMarks(block, at))
  const isText = marked.every((block) => block.isTextblock)
  return isText ? Slice.maxOpen(Fragment.from(marked)) : new Slice(Fragment.from(marked), 0, 0)
}

function withMarks(block: Node, at: ResolvedPos): Node {
  if (!block.isTextblock) return block
  const { schema } = at.doc.type
  return block.copy(
    Fragment.from(block.textContent === '' ? [] : [schema.text(block.textContent, at.marks())]),
  )
}
