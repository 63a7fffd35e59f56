import { Button, Kbd } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { isFocusLost } from '../../../widgets/focus-place.ts'
import { inSight } from '../../../widgets/use-focus-in-sight.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { Refused } from '../refused.tsx'
import { keyName } from '../use-hold-keys.ts'
import classes from './panel.module.css'

const words = texts.hold

export interface PanelFrameProps {
  readonly title: string
  readonly onSave: () => void
  /** What is wrong with what was typed; said where it was typed. */
  readonly problem?: string | null
  readonly saveWords?: string
  readonly children: ReactNode
}

/** Something done in place above the decision: Enter saves, in a text of lines too, Esc closes, a refusal stands in it with its way out. */
export function PanelFrame({
  title,
  onSave,
  problem = null,
  saveWords = words.save,
  children,
}: PanelFrameProps) {
  const { close, refusal } = useHold()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (form.current !== null) firstField(form.current)?.focus()
  }, [])

  // What had the focus may be taken away by another window; the next key is still the panel's.
  useLayoutEffect(() => {
    if (form.current !== null && isFocusLost()) firstField(form.current)?.focus()
  })

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }
  function onKeyDown(event: KeyboardEvent) {
    const name = keyName(event)
    if (name === 'Escape') close()
    else if (name === 'mod+Enter' || (name === 'Enter' && endsText(event))) onSave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={form}
      className={classes['panel']}
      aria-label={title}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <h3>{title}</h3>
      {refusal && <Refused refusal={refusal} />}
      {problem && (
        <p ref={inSight} className={classes['problem']} role="alert">
          {problem}
        </p>
      )}
      {children}
      <div className={classes['buttons']}>
        <Button type="submit" rightSection={<Kbd size="xs">{words.keys.names.enter}</Kbd>}>
          {saveWords}
        </Button>
        <Button
          variant="default"
          onClick={close}
          rightSection={<Kbd size="xs">{words.keys.names.escape}</Kbd>}
        >
          {words.keys.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Enter in a text of lines; with Shift it is a new line, and while letters are put together it is theirs. */
function endsText({ target, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement && !shiftKey && !nativeEvent.isComposing
}

/** Where one begins: what asks for it, else the first field; of a group of choices the one that is chosen. */
function firstField(form: HTMLFormElement): HTMLElement | null {
  const asked = form.querySelector<HTMLElement>('[data-begin]')
  const first = form.querySelector<HTMLElement>('input, textarea, select')
  return asked ?? first?.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? first
}
