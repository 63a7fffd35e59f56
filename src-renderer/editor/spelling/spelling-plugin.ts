import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet, EditorView } from '@tiptap/pm/view'
import { checker } from './checker.ts'
import { type Marks, marksKey, noMarks, shownMarks } from './mistakes.ts'
import type { WordBook } from './word-book.ts'

/** What the keys and the pointer do for spelling; true where it was taken. */
export interface SpellingKeys {
  readonly keydown: (view: EditorView, event: KeyboardEvent) => boolean
  readonly contextmenu: (view: EditorView, event: MouseEvent) => boolean
  readonly changed: (state: EditorState) => void
}

/** Hears the keys of spelling in an editor, and marks misspelled words in the pauses. The browser's own spelling is off meanwhile. */
export function spellingPlugin(book: WordBook, keys: SpellingKeys, marking: boolean): Plugin<Marks> {
  return new Plugin<Marks>({
    key: marksKey,
    state: { init: () => noMarks, apply: applied },
    props: {
      attributes: marking ? { spellcheck: 'false' } : {},
      decorations: shownMarks,
      // Heard before the editor's own keys, so that Escape closes the suggestions and not the text.
      handleDOMEvents: { keydown: keys.keydown, contextmenu: keys.contextmenu },
    },
    view: (view) => {
      const check = marking ? checker(view, book) : null
      const end = check && book.turn.subscribe(check.now)
      check?.now()
      return {
        update: (_, before) => {
          if (before.doc !== view.state.doc) check?.soon()
          if (before.doc !== view.state.doc || !before.selection.eq(view.state.selection))
            keys.changed(view.state)
        },
        destroy: () => {
          end?.()
          check?.stop()
        },
      }
    },
  })
}

function applied(change: Transaction, before: Marks): Marks {
  const found = change.getMeta(marksKey) as DecorationSet | undefined // only the checker sets it
  const writing = change.docChanged || (before.writing && !change.selectionSet)
  const set = found ?? (change.docChanged ? before.set.map(change.mapping, change.doc) : before.set)
  return set === before.set && writing === before.writing ? before : { set, writing }
}
