import { Portal, VisuallyHidden } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from '../../state/store.ts'
import { texts } from '../../words/texts.ts'
import type { Correctable } from './correctable.ts'
import type { Correcting } from './correcting.ts'
import { type Choice, type Correction, choicesOf, chosenAt } from './correction.ts'
import classes from './spelling.module.css'

const listId = 'spelling-suggestions'

/** The suggestions under the mistake that is being corrected. The keys come from the text, which keeps the focus. */
export function Suggestions({
  text,
  correcting,
}: {
  readonly text: Correctable
  readonly correcting: Correcting
}) {
  const correction = useStore(correcting.open)
  useEffect(() => {
    const close = () => correcting.open.set(null)
    text.dom.addEventListener('blur', close)
    window.addEventListener('resize', close)
    return () => {
      text.dom.removeEventListener('blur', close)
      window.removeEventListener('resize', close)
    }
  }, [text, correcting])
  useActiveChoice(text, correction)
  return (
    <>
      <VisuallyHidden role="status">
        {correction && texts.spelling.said(correction.text, correction.suggestions)}
      </VisuallyHidden>
      {correction && (
        <Portal>
          <List text={text} correction={correction} onChoose={correcting.choose} />
        </Portal>
      )}
    </>
  )
}

interface ListProps {
  readonly text: Correctable
  readonly correction: Correction
  readonly onChoose: (choice: Choice) => void
}

function List({ text, correction, onChoose }: ListProps) {
  const [list, place] = usePlace(text, correction)
  const { suggestions } = correction
  const chosen = chosenAt(correction)
  return (
    <section
      ref={list}
      className={classes['list']}
      style={place}
      aria-label={texts.spelling.isWrong}
      data-text-tools
    >
      {suggestions === null && <p className={classes['quiet']}>{texts.spelling.looking}</p>}
      {suggestions?.length === 0 && <p className={classes['quiet']}>{texts.spelling.noSuggestion}</p>}
      <div id={listId} role="listbox" aria-label={texts.spelling.suggestions(correction.text)}>
        {choicesOf(correction).map((choice, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the text, which keeps the focus
          <div
            key={choice.kind === 'take' ? choice.word : choice.kind}
            id={`${listId}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className={classes['choice']}
            data-kind={choice.kind}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(choice)}
          >
            {choice.kind === 'take' ? choice.word : texts.spelling[choice.kind]}
          </div>
        ))}
      </div>
    </section>
  )
}

/** Tells assistive technology which choice the keys stand at, as long as the list is open. */
function useActiveChoice({ dom }: Correctable, correction: Correction | null): void {
  const chosen = correction && chosenAt(correction)
  const isOpen = correction !== null
  useEffect(() => {
    if (isOpen) dom.setAttribute('aria-controls', listId)
    if (chosen !== null) dom.setAttribute('aria-activedescendant', `${listId}-${chosen}`)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [dom, isOpen, chosen])
}

/** Under the word, or above it where there is no room below; it goes with the text when that is scrolled. */
function usePlace(text: Correctable, { mistake, suggestions }: Correction) {
  const list = useRef<HTMLElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const settle = () => {
      const height = list.current?.offsetHeight ?? 0
      const width = list.current?.offsetWidth ?? 0
      const { left, top, bottom } = text.line(mistake)
      const below = bottom + 4 + height <= window.innerHeight
      setPlace({
        left: Math.min(left, window.innerWidth - width - 8),
        top: below ? bottom + 4 : top - 4 - height,
      })
    }
    settle()
    window.addEventListener('scroll', settle, true)
    return () => window.removeEventListener('scroll', settle, true)
  }, [text, mistake, suggestions])
  return [list, place] as const
}
