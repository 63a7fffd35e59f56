import type { Finding } from '../../src-main/domain/finding.ts'
import classes from './signal.module.css'
import { SignalIcon } from './signal-icon.tsx'

const signals = { error: 'fault', warning: 'notice', note: 'note' } as const

/** The item's place at the start of a message, which is plain to see where the message stands on the item itself. */
const itemPlace = /^Punkt \d+(?:, |: )/

/** A finding: its shape, and what it says. */
export function FindingLine({
  finding,
  here = false,
}: {
  readonly finding: Finding
  readonly here?: boolean
}) {
  const said = here ? finding.message.replace(itemPlace, '') : finding.message
  return (
    <span className={classes['finding']}>
      <SignalIcon signal={signals[finding.severity]} />
      <span>{said}</span>
    </span>
  )
}
