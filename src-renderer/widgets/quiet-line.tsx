import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { flushSync } from 'react-dom'
import { useReadOnly } from '../state/use-read-only.ts'
import { leaveForHolder } from './focus-place.ts'
import { Icon } from './icon.tsx'
import { isCommand } from './is-command.ts'
import classes from './quiet-line.module.css'

export interface QuietLineProps {
  readonly words: string
  readonly onClick: () => void
  /** What belongs here, in the interface's voice; it is never printed. */
  readonly guidance?: string
  /** It begins a text: Tab comes to it from the text before, and a letter that is typed on it is the text's first. */
  readonly begins?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** Something that is missing, as a quiet line to click instead of an empty box; not offered in a meeting that is closed to changes. */
export function QuietLine({ words, onClick, guidance, begins = false, ref }: QuietLineProps) {
  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (event.key === 'Escape') return leaveForHolder(event.currentTarget)
    const isLetter = [...event.key].length === 1 && event.key !== ' '
    // The text has the focus before the letter is written, which so falls into it.
    if (isLetter && !isCommand(event.nativeEvent)) flushSync(onClick)
  }
  if (useReadOnly()) return null
  return (
    <UnstyledButton
      ref={ref}
      className={classes['line'] ?? ''}
      onClick={onClick}
      {...(begins ? { onKeyDown, 'data-begins': true } : {})}
    >
      <Icon name="plus" size={14} />
      <span>
        <span className={classes['words']}>{words}</span>{' '}
        {guidance && <span className={classes['guidance']}>{guidance}</span>}
      </span>
    </UnstyledButton>
  )
}
