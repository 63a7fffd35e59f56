import { useLayoutEffect, useMemo } from 'react'
import { type TextWord, wordsIn } from '../../../src-main/domain/spelling/words-in.ts'
import { createCorrecting } from '../../editor/spelling/correcting.ts'
import { fieldText, type PlainField } from '../../editor/spelling/field-text.ts'
import { Suggestions } from '../../editor/spelling/suggestions.tsx'
import { useCommitteeBook } from '../../editor/spelling/use-committee-book.ts'
import { createStore } from '../../state/store.ts'

/** A misspelled word in a plain field; `hasty` where Enter was pressed before it was reached. */
export interface FieldMistake {
  readonly field: PlainField
  readonly word: TextWord
  readonly hasty: boolean
}

/** The field whose suggestions stand open: nothing else offers what they do. */
export const listedField = createStore<PlainField | null>(null)

/** The suggestions of a word in a plain field: a title, another line, or the words of a footnote. */
export function FieldSuggestions({ mistake }: { readonly mistake: FieldMistake }) {
  const { field } = mistake
  const book = useCommitteeBook()
  const text = useMemo(() => fieldText(field), [field])
  const correcting = useMemo(() => createCorrecting(text, book), [text, book])
  useLayoutEffect(() => {
    const { word, hasty } = mistake
    const there = wordsIn(field.value).some(({ asked, from }) => asked === word.asked && from === word.from)
    if (there) correcting.begin(word, hasty)
    else field.focus()
    const hear = (event: Event) => void (event instanceof KeyboardEvent && correcting.hear(event))
    const moved = () => correcting.moved({ from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 })
    field.addEventListener('keydown', hear)
    document.addEventListener('selectionchange', moved)
    return () => {
      field.removeEventListener('keydown', hear)
      document.removeEventListener('selectionchange', moved)
    }
  }, [mistake, field, correcting])
  useLayoutEffect(() => {
    const tell = () => listedField.set(correcting.open.get() === null ? null : field)
    tell()
    const end = correcting.open.subscribe(tell)
    return () => {
      end()
      listedField.set(null)
    }
  }, [field, correcting])
  return <Suggestions text={text} correcting={correcting} />
}
