import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconInfoCircle,
  IconSquareX,
} from '@tabler/icons-react'
import classes from './signal.module.css'

/** The signals: each has a colour and a shape of its own, so that the colour never carries the meaning alone. */
export type Signal = 'good' | 'notice' | 'fault' | 'note' | 'waiting'

const shapes = {
  good: IconCircleCheck,
  notice: IconAlertTriangle,
  fault: IconSquareX,
  note: IconInfoCircle,
  waiting: IconClock,
}

/** A signal's shape; with `label` it is read aloud, without it the words beside it say the same. */
export function SignalIcon({ signal, label }: { readonly signal: Signal; readonly label?: string }) {
  const Shape = shapes[signal]
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <Shape size={16} stroke={1.75} className={classes[signal]} {...name}>
      {label && <title>{label}</title>}
    </Shape>
  )
}
