import type { Fragment, Node, ResolvedPos, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { plainBlocks } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'

/**
 * What is chosen as plain text for the clipboard: list items with their marks, a row of a table on a line with tabs between
 * its cells, a footnote parted from its word. Words from within one paragraph, item or cell are these words alone.
 */
export function copiedText(slice: Slice, { state }: EditorView): string {
  const counted = withNumbers(slice.content, state.selection.$from, slice.openStart)
  const blocks = contentChosen(counted, slice)
  // The schema of the extensions is the domain's own; a test compares them.
  return plainBlocks(blocks.map((block) => block.toJSON() as RichTextNode))
}

/** The blocks without what only holds them: the one list, item or table around words that begin and end within it. */
function contentChosen(content: Fragment, { openStart, openEnd }: Slice): readonly Node[] {
  let inside = content
  let blocks = content
  for (let depth = Math.min(openStart, openEnd); depth > 1; depth -= 1) {
    const only = inside.childCount === 1 ? inside.firstChild : null
    if (only === null || only.childCount !== 1) break
    inside = only.content
    // An item or a row is no text without its list or table.
    if (inside.firstChild?.type.isInGroup('block') === true) blocks = inside
  }
  return blocks.content
}

/** Lists that are chosen from their third item on begin with its number. */
function withNumbers(content: Fragment, $from: ResolvedPos, open: number, depth = 1): Fragment {
  const first = content.firstChild
  if (first === null || depth > open || depth > $from.depth || $from.node(depth).type !== first.type)
    return content
  const attrs =
    first.type.name === 'orderedList'
      ? { ...first.attrs, start: Number(first.attrs['start']) + $from.index(depth) }
      : first.attrs
  const counted = first.type.create(attrs, withNumbers(first.content, $from, open, depth + 1), first.marks)
  return content.replaceChild(0, counted)
}
