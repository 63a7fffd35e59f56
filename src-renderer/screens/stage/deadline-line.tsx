import type { DeadlineAnswer } from '../../../src-main/contract/stage.ts'
import { type Signal, SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './stage.module.css'

const signals: Readonly<Record<DeadlineAnswer['state'], Signal>> = {
  open: 'waiting',
  'due-today': 'notice',
  missed: 'fault',
  'sent-in-time': 'good',
  'sent-late': 'notice',
  'not-recorded': 'note',
}

/** The deadline of an agenda: where it stands, in shape and word, and with `reason` the date and why it is that day. */
export function DeadlineLine({
  deadline,
  reason = false,
}: {
  readonly deadline: DeadlineAnswer
  readonly reason?: boolean
}) {
  return (
    <div className={classes['deadline']}>
      <SignalIcon signal={signals[deadline.state]} />
      <span>
        {texts.told.said(deadline.message)}
        {reason && (
          <span className={classes['why']}>
            {texts.stage.deadline(texts.dates.withWeekday(deadline.date), texts.told.said(deadline.reason))}
          </span>
        )}
      </span>
    </div>
  )
}
