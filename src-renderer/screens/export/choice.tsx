import { Input, SegmentedControl } from '@mantine/core'
import classes from './choice.module.css'

export interface ChoiceProps<V extends string> {
  readonly label: string
  readonly values: readonly V[]
  readonly names: Readonly<Record<V, string>>
  readonly value: V
  readonly onChange: (value: V) => void
}

/** A choice among a few, all of them seen at once; long names take a second line where there is no room beside each other. */
export function Choice<V extends string>({ label, values, names, value, onChange }: ChoiceProps<V>) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl
        fullWidth
        classNames={classes}
        aria-label={label}
        transitionDuration={0}
        value={value}
        onChange={(chosen) => {
          const known = values.find((other) => other === chosen)
          if (known !== undefined) onChange(known)
        }}
        data={values.map((name) => ({ value: name, label: names[name] }))}
      />
    </Input.Wrapper>
  )
}
