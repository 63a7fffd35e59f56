import type { Finding } from '../../src-main/domain/finding.ts'
import { da } from '../words/da.ts'
import classes from './signal.module.css'
import { SignalIcon } from './signal-icon.tsx'

const signals = { error: 'fault', warning: 'notice', note: 'note' } as const

/** A finding: its shape, where it is, what it says. */
export function FindingLine({
  finding,
  here = false,
}: {
  readonly finding: Finding
  readonly here?: boolean
}) {
  const { itemNumber, heading } = finding.where
  const where = [itemNumber === null || here ? null : da.item.point(itemNumber), heading].filter(
    (part) => part !== null,
  )
  return (
    <span className={classes['finding']}>
      <SignalIcon signal={signals[finding.severity]} />
      <span>
        {where.length > 0 && `${where.join(', ')}: `}
        {finding.message}
      </span>
    </span>
  )
}
