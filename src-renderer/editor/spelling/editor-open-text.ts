import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { chosenIn } from '../chosen-in.ts'
import { chosenFootnote, openFootnote } from '../footnote/footnote-node.ts'
import type { Correcting } from './correcting.ts'
import type { OpenText } from './open-text.ts'
import { type TextBlock, textBlocks, wordsOfBlock } from './text-words.ts'

/** An editor's text as what goes through the meeting reaches it. */
export function editorOpenText(editor: Editor, { begin }: Correcting): OpenText {
  const { view } = editor
  const field = view.dom.closest<HTMLElement>('[data-text]')
  return {
    name: field?.dataset['text'] ?? null,
    chosen: () => {
      const blocks = textBlocks(editor.state.doc)
      const noteAt = chosenFootnote(editor.state)?.from ?? null
      const { anchor, head } = chosenIn(editor)
      const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)]
      const block = Math.max(
        blocks.findLastIndex(({ start }) => start <= (noteAt ?? from)),
        0,
      )
      const note = notesIn(blocks[block]).findIndex(({ at }) => at === noteAt)
      const start = blocks[block]?.start ?? 0
      if (note < 0) return { block, note: null, from: from - start, to: to - start }
      const words = footnoteField(field)
      return { block, note, from: words?.selectionStart ?? 0, to: words?.selectionEnd ?? 0 }
    },
    correct: (run, word, hasty) => {
      const block = textBlocks(editor.state.doc)[run.block]
      if (block === undefined) return null
      const note = run.note === null ? undefined : notesIn(block)[run.note]
      if (note !== undefined) {
        openFootnote(view, note.at)
        return footnoteField(field)
      }
      const found = wordsOfBlock(block).find(({ asked, from }) => asked === word.asked && from === word.from)
      if (found === undefined) view.focus()
      else begin({ ...found, from: block.start + found.from, to: block.start + found.to }, hasty)
      return null
    },
  }
}

/** The field in which the words of the chosen footnote are written. */
function footnoteField(field: HTMLElement | null): HTMLTextAreaElement | null {
  return field?.querySelector('textarea') ?? null
}

/** The footnotes of a block, and where they stand in the document. */
function notesIn(block: TextBlock | undefined): { readonly at: number }[] {
  const notes: { at: number }[] = []
  block?.node.forEach((child: Node, offset) => {
    if (child.type.name === 'footnote') notes.push({ at: block.start + offset })
  })
  return notes
}
