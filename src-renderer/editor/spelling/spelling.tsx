import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { marksKey } from './mistakes.ts'
import { spellingPlugin } from './spelling-plugin.ts'
import { useSpellingOn } from './spelling-switch.ts'
import { Suggestions } from './suggestions.tsx'
import { useCommitteeBook } from './use-committee-book.ts'
import { useCorrection } from './use-correction.ts'
import type { WordBook } from './word-book.ts'

/** Spelling in an editor: marks while it is switched on, and the suggestions of the mistake that is being corrected. */
export function Spelling({ editor }: { readonly editor: Editor }) {
  const book = useCommitteeBook()
  return useSpellingOn() ? <Checked editor={editor} book={book} /> : null
}

function Checked({ editor, book }: { readonly editor: Editor; readonly book: WordBook }) {
  const correcting = useCorrection(editor, book)
  useEffect(() => {
    editor.registerPlugin(spellingPlugin(book, correcting.keys))
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(marksKey)
    }
  }, [editor, book, correcting])
  return <Suggestions editor={editor} correcting={correcting} />
}
