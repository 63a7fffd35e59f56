import type { Editor } from '@tiptap/core'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { texts } from '../../words/texts.ts'
import classes from './completion.module.css'
import { useCompletion } from './use-completion.ts'

const words = texts.editor.completion

/** The texts that go on from what is being written, below the word; they never take the caret. */
export function CompletionList({ editor }: { readonly editor: Editor }) {
  const { offer, accept } = useCompletion(editor)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ readonly left: string; readonly top: number } | null>(null)
  const start = offer?.start ?? null
  const chosen = offer?.chosen ?? null

  useLayoutEffect(() => setPlace(start === null ? null : placeOf(editor, start)), [editor, start])
  useLayoutEffect(() => {
    const { dom } = editor.view
    if (start === null) return
    dom.setAttribute('aria-autocomplete', 'list')
    dom.setAttribute('aria-controls', id)
    if (chosen !== null) dom.setAttribute('aria-activedescendant', `${id}-${chosen}`)
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'])
        dom.removeAttribute(name)
    }
  }, [editor, id, start, chosen])

  return (
    <>
      <span className={classes['heard']} role="status">
        {offer === null ? '' : words.heard(offer.completions.length, offer.completions[0]?.text ?? '')}
      </span>
      {offer && place && (
        <div ref={list} className={classes['list']} style={place} data-text-tools>
          <div role="listbox" id={id} aria-label={words.title}>
            {offer.completions.map((completion, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the text, which keeps the focus
              // biome-ignore lint/a11y/useFocusableInteractive: likewise
              <div
                key={completion.text}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === chosen}
                className={classes['option']}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => accept(completion)}
              >
                <span className={classes['typed']}>{completion.text.slice(0, completion.typed)}</span>
                {completion.text.slice(completion.typed)}
              </div>
            ))}
          </div>
          <p className={classes['keys']} aria-hidden>
            {words.keys}
          </p>
        </div>
      )}
    </>
  )
}

/** Below where the word begins, and never beyond the text's right edge. */
function placeOf(editor: Editor, at: number): { readonly left: string; readonly top: number } {
  const word = editor.view.coordsAtPos(at)
  const around = editor.view.dom.getBoundingClientRect()
  return {
    left: `clamp(0px, ${Math.round(word.left - around.left - 16)}px, calc(100% - 18rem))`,
    top: Math.round(word.bottom - around.top + 4),
  }
}
