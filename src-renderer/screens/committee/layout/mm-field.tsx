import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { texts } from '../../../words/texts.ts'

const words = texts.layout.margins

export interface MmFieldProps {
  readonly label: string
  readonly value: number
  /** The least and the most that is kept, in millimetres; what lies outside is drawn in when the field is left. */
  readonly min: number
  readonly max: number
  readonly onChange: (millimetres: number) => void
}

/** A length on paper in millimetres. */
export function MmField({ label, value, min, max, onChange }: MmFieldProps) {
  const [typed, setTyped] = useState<string | number>(value)
  useEffect(() => setTyped(value), [value])
  return (
    <NumberInput
      label={label}
      description={words.between(min, max)}
      suffix={words.millimetres}
      value={typed}
      min={min}
      max={max}
      decimalScale={1}
      decimalSeparator=","
      allowNegative={false}
      w={98}
      onChange={(next) => {
        setTyped(next)
        if (typeof next === 'number' && next >= min && next <= max) onChange(next)
      }}
      onBlur={() => typed === '' && setTyped(value)}
    />
  )
}
