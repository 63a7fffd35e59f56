import type { ReactNode } from 'react'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { inSight } from '../../widgets/use-focus-in-sight.ts'
import classes from './hold.module.css'

export interface RefusedProps {
  readonly refusal: Refusal
  /** What can be done about it besides. */
  readonly children?: ReactNode
}

/** What was refused, in place, with its way out; what was typed still stands where it was typed. */
export function Refused({ refusal, children }: RefusedProps) {
  return (
    <div ref={inSight} className={classes['refused']} role="alert">
      <SignalIcon signal="fault" />
      <div>
        <p>
          <strong>{refusal.message}</strong> {refusal.wayOut}
        </p>
        {children}
      </div>
    </div>
  )
}
