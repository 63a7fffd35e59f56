import { Icon } from './icon.tsx'
import classes from './signal.module.css'

/** The signals: each has a colour and a shape of its own, so that the colour never carries the meaning alone. */
export type Signal = 'good' | 'notice' | 'fault' | 'note' | 'waiting'

const shapes = {
  good: 'circle-check',
  notice: 'alert-triangle',
  fault: 'square-x',
  note: 'info-circle',
  waiting: 'clock',
} as const

/** A signal's shape; with `label` it is read aloud, without it the words beside it say the same. */
export function SignalIcon({ signal, label }: { readonly signal: Signal; readonly label?: string }) {
  return <Icon name={shapes[signal]} label={label} className={classes[signal]} />
}
