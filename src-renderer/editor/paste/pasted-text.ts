import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { blocksOfText, paragraphsOfText } from './plain-text-blocks.ts'

/**
 * What plain text from the clipboard puts into the document at a place: a single line goes on in the paragraph, with the
 * marks that are on there, and lines in a list are its items. `plain` is whether it was asked for without any form (Ctrl+Shift+V).
 */
export function pastedText(text: string, at: ResolvedPos, plain: boolean): Slice {
  const { schema } = at.doc.type
  const blocks = (plain ? paragraphsOfText(text) : blocksOfText(text)).map((block) =>
    schema.nodeFromJSON(block),
  )
  const marked = blocks.map((block) => withMarks(block, at))
  if (!marked.every((block) => block.isTextblock)) return new Slice(Fragment.from(marked), 0, 0)
  return itemsOf(marked, at) ?? Slice.maxOpen(Fragment.from(marked))
}

/** Lines that are pasted into an item of a list are items of it, as in Word; null where there is one line, or no list. */
function itemsOf(lines: readonly Node[], at: ResolvedPos): Slice | null {
  const around = at.depth > 1 ? at.node(-1).type : null
  if (around?.name !== 'listItem' || lines.length < 2) return null
  return new Slice(Fragment.from(lines.map((line) => around.create(null, line))), 2, 2)
}

function withMarks(block: Node, at: ResolvedPos): Node {
  if (!block.isTextblock) return block
  const { schema } = at.doc.type
  return block.copy(
    Fragment.from(block.textContent === '' ? [] : [schema.text(block.textContent, at.marks())]),
  )
}
