import { type FocusEvent, lazy, type MouseEvent, Suspense, useEffect, useRef, useState } from 'react'
import { isEmptyRichText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'
import classes from './editor.module.css'
import { RichTextView } from './rich-text-view.tsx'

const loadEditor = () => import('./text-editor.tsx')
const TextEditor = lazy(loadEditor)

export interface RichTextFieldProps {
  readonly label: string
  readonly value: RichText
  readonly onChange: (value: RichText) => void
  /** The focus has left the text. */
  readonly onLeave?: () => void
  /** Shown in the interface's voice while nothing is written. */
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Keys the surroundings want before the text does; true when it was taken. */
  readonly onKey?: (event: KeyboardEvent) => boolean
}

/** Where the caret is put when reading becomes writing. */
export type Caret = 'start' | 'end' | { readonly x: number; readonly y: number }

/** A text on the page: read as plain elements, an editor while it has the focus. */
export function RichTextField(props: RichTextFieldProps) {
  const { label, value, placeholder = '', onLeave } = props
  const [caret, setCaret] = useState<Caret | null>(props.autoFocus ? 'end' : null)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => void requestIdleCallback(() => void loadEditor()), [])

  function onMouseDown(event: MouseEvent) {
    if (event.button !== 0) return
    event.preventDefault()
    setCaret({ x: event.clientX, y: event.clientY })
  }
  function onBlur(event: FocusEvent) {
    const to = event.relatedTarget
    // Windows lose the focus without giving it to anything; the text then stays open.
    if (to === null && !document.hasFocus()) return
    if (to instanceof Element && (field.current?.contains(to) || to.closest('[data-text-tools]'))) return
    setCaret(null)
    onLeave?.()
  }

  const read = (
    // biome-ignore lint/a11y/useSemanticElements: a text area cannot show rich text
    <div
      className={classes['read']}
      role="textbox"
      aria-multiline
      aria-label={label}
      tabIndex={0}
      onFocus={() => setCaret((old) => old ?? 'start')}
      onMouseDown={onMouseDown}
    >
      {isEmptyRichText(value) ? (
        <p className={classes['placeholder']}>{placeholder || ' '}</p>
      ) : (
        <RichTextView value={value} />
      )}
    </div>
  )
  return (
    <div ref={field} className={`document ${classes['field']}`} onBlur={onBlur}>
      {caret === null ? (
        read
      ) : (
        <Suspense fallback={read}>
          <TextEditor
            {...props}
            placeholder={placeholder}
            caret={caret}
            onEscape={() => leaveTo(field.current)}
          />
        </Suspense>
      )}
    </div>
  )

  function leaveTo(element: HTMLDivElement | null) {
    setCaret(null)
    onLeave?.()
    // The focus goes to what holds the text, so that F6 and the arrows go on from there.
    element?.closest<HTMLElement>('[tabindex="-1"]')?.focus()
  }
}
