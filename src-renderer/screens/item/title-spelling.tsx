import { UnstyledButton } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { TextWord } from '../../../src-main/domain/spelling/words-in.ts'
import { learnWord } from '../../editor/spelling/learn-word.ts'
import { corrected, lineWords } from '../../editor/spelling/line-words.ts'
import { useSpellingOn } from '../../editor/spelling/spelling-switch.ts'
import { useCommitteeBook } from '../../editor/spelling/use-committee-book.ts'
import type { WordBook } from '../../editor/spelling/word-book.ts'
import { useStore } from '../../state/store.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { listedField } from '../spelling/field-suggestions.tsx'
import classes from './item.module.css'

export interface TitleSpellingProps {
  readonly title: string
  readonly onChange: (title: string) => void
}

/** So many suggestions stand beside the word. */
const most = 2

/** The first misspelled word of a title that has been left, and what can be done with it, unless F7 lists that under the title. */
export function TitleSpelling({ title, onChange }: TitleSpellingProps) {
  const book = useCommitteeBook()
  const left = useLeftTitle(title)
  const mistake = useFirstMistake(left, book)
  const readOnly = useReadOnly()
  const isListed = useStore(listedField)?.id === 'item-title'
  if (!useSpellingOn() || readOnly || isListed || mistake === null || left !== title) return null
  return (
    <Mistaken
      key={mistake.asked}
      mistake={mistake}
      book={book}
      onTake={(word) => onChange(corrected(title, mistake, word))}
    />
  )
}

interface MistakenProps {
  readonly mistake: TextWord
  readonly book: WordBook
  readonly onTake: (word: string) => void
}

function Mistaken({ mistake: { asked }, book, onTake }: MistakenProps) {
  const [suggestions, setSuggestions] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    void book.suggest(asked).then((found) => current && setSuggestions(found.slice(0, most)))
    return () => {
      current = false
    }
  }, [book, asked])
  const words = texts.spelling.inTitle
  const choice = (name: string, choose: () => void) => (
    <UnstyledButton
      key={name}
      className={classes['choice'] ?? ''}
      onClick={() => {
        choose()
        // The field takes over a new title before it has the focus, and none after.
        setTimeout(() => titleField()?.focus())
      }}
    >
      {name}
    </UnstyledButton>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={words.name} className={classes['titleSpelling']}>
      <span className={classes['misspelled']}>
        <SignalIcon signal="notice" />
        <span role="status">{words.said(asked)}</span>
      </span>
      {suggestions.map((word) => choice(words.take(word), () => onTake(word)))}
      {book.learn !== null && choice(texts.spelling.learn, () => void learnWord(book, asked, asked))}
      {choice(texts.spelling.skip, () => book.skip(asked))}
    </div>
  )
}

/** The title as it was when the focus was last outside it: half a word is no mistake. */
function useLeftTitle(title: string): string {
  const [left, setLeft] = useState(title)
  useEffect(() => {
    const leave = () => setLeft(title)
    const field = titleField()
    if (document.activeElement !== field) return leave()
    field?.addEventListener('blur', leave)
    return () => field?.removeEventListener('blur', leave)
  }, [title])
  return left
}

function useFirstMistake(line: string, book: WordBook): TextWord | null {
  const words = useMemo(() => lineWords(line), [line])
  const turn = useStore(book.turn)
  const [, setAnswered] = useState(0)
  // What was learnt or forgotten is a new turn of the book.
  useEffect(() => {
    void book.lookUp(words.map(({ asked }) => asked)).then(() => setAnswered((old) => old + 1))
  }, [book, words, turn])
  return words.find(({ asked }) => book.isWrong(asked) === true) ?? null
}

function titleField(): HTMLElement | null {
  return document.getElementById('item-title')
}
