import { UnstyledButton } from '@mantine/core'
import type { Ref } from 'react'
import { useReadOnly } from '../state/use-read-only.ts'
import { Icon } from './icon.tsx'
import classes from './quiet-line.module.css'

export interface QuietLineProps {
  readonly words: string
  readonly onClick: () => void
  /** What belongs here, in the interface's voice; it is never printed. */
  readonly guidance?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** Something that is missing, as a quiet line to click instead of an empty box; not offered in a meeting that is closed to changes. */
export function QuietLine({ words, onClick, guidance, ref }: QuietLineProps) {
  if (useReadOnly()) return null
  return (
    <UnstyledButton ref={ref} className={classes['line'] ?? ''} onClick={onClick}>
      <Icon name="plus" size={14} />
      <span>
        <span className={classes['words']}>{words}</span>{' '}
        {guidance && <span className={classes['guidance']}>{guidance}</span>}
      </span>
    </UnstyledButton>
  )
}
