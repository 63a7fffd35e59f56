import { NumberField, type NumberFieldProps } from '../../../widgets/number-field.tsx'
import { texts } from '../../../words/texts.ts'

const words = texts.layout.margins

/** A length on paper in millimetres. */
export function MmField(props: Pick<NumberFieldProps, 'label' | 'value' | 'min' | 'max' | 'onChange'>) {
  const { min, max } = props
  return (
    <NumberField
      {...props}
      decimals={1}
      description={words.between(min, max)}
      suffix={words.millimetres}
      width={98}
    />
  )
}
