import { Textarea } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'
import { isLeft } from '../../../widgets/focus-place.ts'
import { texts } from '../../../words/texts.ts'
import { matchPhrases } from '../rules/phrase-match.ts'
import { keyName } from '../use-hold-keys.ts'
import classes from './decision.module.css'

export interface AnswerFieldProps {
  readonly label: string
  readonly text: string
  readonly phrases: readonly Phrase[]
  readonly onWrite: (text: string) => void
  readonly onLeave: (byKey: boolean) => void
}

/** A decision being written: letters find phrases, Enter takes the one that is marked, and any other text is one's own. */
export function AnswerField({ label, text: stored, phrases, onWrite, onLeave }: AnswerFieldProps) {
  const id = useId()
  const [begun] = useState(stored)
  const [text, setText] = useState(stored)
  const [marked, setMarked] = useState(0)
  const left = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const found = matchPhrases(phrases, text)
  // What stood here already is the secretary's own until it is touched.
  const offered = text === begun && begun !== '' ? [] : found

  // What stands here is gone on with.
  useLayoutEffect(() => field.current?.setSelectionRange(begun.length, begun.length), [begun])

  function write(next: string) {
    setText(next)
    setMarked(0)
    onWrite(next)
  }
  function leave(byKey = true) {
    if (left.current) return
    left.current = true
    onLeave(byKey)
  }
  function take(phrase: Phrase | undefined) {
    if (phrase !== undefined) write(phrase.text)
    leave()
  }
  /** Letters that only looked for a phrase are no decision; a text of one's own stays. */
  function cancel() {
    if (text.trim() !== '' && offered.length > 0) write(begun)
    leave()
  }
  function onBlur(event: FocusEvent) {
    if (isLeft(event)) leave(false)
  }
  function onKeyDown(event: KeyboardEvent) {
    const name = keyName(event)
    const step = { ArrowDown: 1, ArrowUp: -1 }[name]
    const own = text.trim() === '' ? undefined : offered[marked]
    if (step !== undefined && offered.length > 0) setMarked((marked + step + offered.length) % offered.length)
    else if (name === 'Enter' && !event.shiftKey) take(own ?? (marked > 0 ? offered[marked] : undefined))
    else if (name === 'mod+Enter') return take(own)
    else if (name === 'Escape') cancel()
    // The row goes on to the next one.
    else if (name === 'Tab' && own !== undefined) return write(own.text)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <Textarea
        ref={field}
        autosize
        minRows={1}
        autoFocus
        variant="unstyled"
        classNames={{ input: classes['input'] ?? '' }}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={offered.length > 0 ? `${id}-${marked}` : undefined}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <div id={id} role="listbox" aria-label={texts.hold.item.phrases} className={classes['offered']}>
        {offered.map((phrase, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that keeps the focus
          <div
            key={phrase.text}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(phrase)}
          >
            {phrase.text}
          </div>
        ))}
      </div>
      {text.trim() !== '' && text !== begun && offered.length === 0 && (
        <p className={classes['hint']}>{texts.hold.item.noPhrase}</p>
      )}
    </>
  )
}
