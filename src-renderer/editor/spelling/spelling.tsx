import type { Editor } from '@tiptap/core'
import { useEffect, useMemo } from 'react'
import { createCorrecting } from './correcting.ts'
import { editorOpenText } from './editor-open-text.ts'
import { editorText } from './editor-text.ts'
import { marksKey } from './mistakes.ts'
import { openText } from './open-text.ts'
import { spellingKeys } from './spelling-keys.ts'
import { spellingPlugin } from './spelling-plugin.ts'
import { useSpellingOn } from './spelling-switch.ts'
import { Suggestions } from './suggestions.tsx'
import { useCommitteeBook } from './use-committee-book.ts'

/** Spelling in an editor: marks while it is switched on, and the suggestions of the mistake that is being corrected. */
export function Spelling({ editor }: { readonly editor: Editor }) {
  const book = useCommitteeBook()
  const marking = useSpellingOn()
  const text = useMemo(() => editorText(editor), [editor])
  const correcting = useMemo(() => createCorrecting(text, book), [text, book])
  useEffect(() => {
    editor.registerPlugin(spellingPlugin(book, spellingKeys(correcting), marking))
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(marksKey)
    }
  }, [editor, book, correcting, marking])
  useEffect(() => {
    const open = editorOpenText(editor, correcting)
    openText.set(open)
    return () => {
      if (openText.get() === open) openText.set(null)
    }
  }, [editor, correcting])
  return <Suggestions text={text} correcting={correcting} />
}
