import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { texts } from '../words/texts.ts'

const words = texts.committee.date

export interface DateFieldProps {
  readonly label: string
  /** An ISO date, or null where none is written. */
  readonly value: string | null
  /** Called with every date that can be read, and with null when the field is emptied. */
  readonly onChange: (date: string | null) => void
  readonly description?: string
  readonly error?: string | null
  readonly placeholder?: string
  readonly width?: number
  readonly autoFocus?: boolean
}

/** A date written in any form of either language; what is no date is told when the field is left, and never sent on. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, description, width = 168 } = props
  const [text, setText] = useState(value === null ? '' : texts.dates.long(value))
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    if (!focused && value !== null) setText(texts.dates.long(value))
  }, [value, focused])
  const wrong = text.trim() !== '' && texts.dates.read(text) === null

  function write(written: string) {
    setText(written)
    const date = texts.dates.read(written)
    if (date !== null || written.trim() === '') onChange(date)
  }
  return (
    <TextInput
      label={label}
      value={text}
      placeholder={props.placeholder ?? words.placeholder}
      description={description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={!focused && wrong ? words.wrong : (props.error ?? null)}
      autoFocus={props.autoFocus ?? false}
      onChange={(event) => write(event.currentTarget.value)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      w={width}
    />
  )
}
