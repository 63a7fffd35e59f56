import { Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useReadOnly } from '../state/use-read-only.ts'
import { leaveForHolder } from './focus-place.ts'
import classes from './line-field.module.css'
import { useDraftText } from './use-draft-text.ts'

export interface LineFieldProps {
  readonly label: string
  readonly value: string
  /** What is stored of it, where drafts stand before that. */
  readonly stored?: string
  readonly onChange: (text: string) => void
  readonly onLeave?: () => void
  readonly onEnter?: () => void
  readonly placeholder?: string
  readonly maxLength?: number
  readonly autoFocus?: boolean
  /** In pixels; without it the field takes the room there is. */
  readonly width?: number
}

/** A line of text edited in place; it wraps where it is long, and it looks like text until it is pointed at. */
export function LineField(props: LineFieldProps) {
  const draft = useDraftText(
    props.value,
    (text) => props.onChange(text.replace(/\s*\n\s*/g, ' ')),
    props.stored,
  )
  const readOnly = useReadOnly()
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter') props.onEnter?.()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    leaveForHolder(event.currentTarget)
  }
  return (
    <Textarea
      rows={1}
      aria-label={props.label}
      placeholder={readOnly ? '' : (props.placeholder ?? '')}
      maxLength={props.maxLength}
      autoFocus={props.autoFocus ?? false}
      variant="unstyled"
      readOnly={readOnly}
      classNames={{ input: classes['input'] ?? '' }}
      className={classes['field'] ?? ''}
      style={props.width === undefined ? {} : { width: props.width }}
      {...draft}
      onKeyDown={onKeyDown}
      onBlur={() => {
        draft.onBlur()
        props.onLeave?.()
      }}
    />
  )
}
