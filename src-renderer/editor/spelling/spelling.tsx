import type { Editor } from '@tiptap/core'
import { useContext, useEffect } from 'react'
import { CommitteeContext } from '../../state/committee-session.ts'
import { useProgram } from '../../state/program.ts'
import { SessionContext } from '../../state/session-context.ts'
import { marksKey } from './mistakes.ts'
import { spellingPlugin } from './spelling-plugin.ts'
import { useSpellingOn } from './spelling-switch.ts'
import { Suggestions } from './suggestions.tsx'
import { useCorrection } from './use-correction.ts'
import { type WordBook, wordBookOf } from './word-book.ts'

/** Spelling in an editor: marks while it is switched on, and the suggestions of the mistake that is being corrected. */
export function Spelling({ editor }: { readonly editor: Editor }) {
  const { api } = useProgram()
  const book = wordBookOf(api, useCommitteeId())
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

/** The committee whose text it is: that of the open meeting, or the one that is open itself. */
function useCommitteeId(): string | null {
  const session = useContext(SessionContext)
  const committee = useContext(CommitteeContext)
  return session?.snapshot.get().committeeId ?? committee?.details.get().id ?? null
}
