import { NumberInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { texts } from '../words/texts.ts'

const words = texts.common.number

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** How many decimals are taken; 0 where nothing is said. */
  readonly decimals?: number
  /** Called with every number that can be kept. */
  readonly onChange: (number: number) => void
  readonly description?: string
  readonly suffix?: string
  readonly width?: number
}

/**
 * A number between two others. What cannot be kept stays in the field and is told there, and the number that stood before it was
 * written holds meanwhile: never the beginning of what is being typed.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, decimals = 0, onChange } = props
  const [typed, setTyped] = useState<string | number>(value)
  const [writing, setWriting] = useState(false)
  const before = useRef(value)
  const last = useRef(value)
  const number = read(typed)
  const wrong = !isKept(number)
  // More keys make a short number longer, but none makes these right.
  const hopeless = number !== null && (number > max || tooFine(number))
  useEffect(() => {
    if (!writing && (!wrong || value !== before.current)) setTyped(value)
  }, [value, writing, wrong])
  useEffect(() => {
    // What another window saved, where nothing else was written here.
    if (writing && value !== last.current && number === last.current) {
      before.current = value
      setTyped(value)
    }
    last.current = value
  }, [value, writing, number])

  function isKept(given: number | null): given is number {
    return given !== null && given >= min && given <= max && !tooFine(given)
  }
  function tooFine(given: number): boolean {
    return Number(given.toFixed(decimals)) !== given
  }
  function write(next: string | number) {
    setTyped(next)
    const written = read(next)
    const kept = isKept(written) ? written : before.current
    if (kept !== value) onChange(kept)
  }
  return (
    <NumberInput
      label={label}
      description={props.description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      error={wrong && (hopeless || !writing) ? words.wrong(min, max, decimals) : null}
      suffix={props.suffix ?? ''}
      value={typed}
      min={min}
      max={max}
      clampBehavior="none"
      decimalSeparator=","
      onChange={write}
      onFocus={() => {
        before.current = value
        setWriting(true)
      }}
      onBlur={() => setWriting(false)}
      w={props.width}
    />
  )
}

/** The number that stands in the field, or null where none does (yet), as after a comma. */
function read(typed: string | number): number | null {
  if (typeof typed === 'number') return typed
  const number = Number(typed)
  return typed === '' || typed.endsWith('.') || Number.isNaN(number) ? null : number
}
