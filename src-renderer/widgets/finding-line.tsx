import type { Finding } from '../../src-main/domain/finding.ts'
import { texts } from '../words/texts.ts'
import classes from './signal.module.css'
import { SignalIcon } from './signal-icon.tsx'

const signals = { error: 'fault', warning: 'notice', note: 'note' } as const

/** A finding: its shape, and what it says. */
export function FindingLine({
  finding,
  here = false,
}: {
  readonly finding: Finding
  readonly here?: boolean
}) {
  return (
    <span className={classes['finding']}>
      <SignalIcon signal={signals[finding.severity]} />
      <span>{texts.told.finding(finding, here)}</span>
    </span>
  )
}
