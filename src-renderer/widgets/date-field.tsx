import { TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { texts } from '../words/texts.ts'
import { readDate } from './read-date.ts'

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

/**
 * A date written in any form of either language. What is no date, or lies in no year of meetings, is told when the field is left, and never sent on; the field is then
 * not valid, so that a form which asks its fields first saves nothing, and the field says so.
 */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, description, width = 168 } = props
  const [text, setText] = useState(value === null ? '' : texts.dates.long(value))
  const [writing, setWriting] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const last = useRef(value)
  const read = readDate(text)
  const wrong = text.trim() === '' ? null : read.wrong
  useEffect(() => {
    if (!writing && wrong === null && value !== null) setText(texts.dates.long(value))
  }, [value, writing, wrong])
  useEffect(() => {
    // What another window saved, where nothing else was written here.
    if (writing && wrong === null && value !== last.current && read.date === last.current)
      setText(value === null ? '' : texts.dates.long(value))
    last.current = value
  }, [value, writing, wrong, read.date])
  useEffect(() => input.current?.setCustomValidity(wrong ?? ''), [wrong])

  function tell(event: FormEvent<HTMLInputElement>) {
    // The field tells it in its own words, and not in the browser's box.
    event.preventDefault()
    event.currentTarget.focus()
    setWriting(false)
  }
  function write(written: string) {
    setWriting(true)
    setText(written)
    const { date } = readDate(written)
    if (date !== null || written.trim() === '') onChange(date)
  }
  return (
    <TextInput
      ref={input}
      label={label}
      value={text}
      placeholder={props.placeholder ?? words.placeholder}
      description={description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={(writing ? null : wrong) ?? props.error ?? null}
      autoFocus={props.autoFocus ?? false}
      onChange={(event) => write(event.currentTarget.value)}
      onInvalid={tell}
      onFocus={() => setWriting(true)}
      onBlur={() => setWriting(false)}
      w={width}
    />
  )
}
