import { UnstyledButton } from '@mantine/core'
import { useMeeting } from '../../state/session-context.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { useLateItems } from '../compare/differences.ts'
import { AgendaDue } from './agenda-due.tsx'
import { DeadlineLine } from './deadline-line.tsx'
import classes from './stage.module.css'
import { useDeadline } from './use-deadline.ts'

/** Under the stages: where the deadline stands, what has come since the agenda was sent, and why a meeting was cancelled. */
export function HeadDeadline({ onSupplementary }: { readonly onSupplementary: () => void }) {
  const { meeting } = useMeeting()
  const deadline = useDeadline()
  const late = useLateItems()
  if (meeting.cancellation !== null)
    return <p className={classes['inHead']}>{texts.stage.cancel.because(meeting.cancellation)}</p>
  if (meeting.status !== 'draft' && meeting.status !== 'sent') return null
  return (
    <div className={classes['inHead']} data-waiting={deadline === null ? meeting.status : undefined}>
      {deadline && <DeadlineLine deadline={deadline} reason={meeting.status === 'draft'} />}
      {deadline && meeting.status === 'draft' && <AgendaDue byRule={deadline.date} />}
      {late.length > 0 && (
        <UnstyledButton className={classes['lateLine'] ?? ''} onClick={onSupplementary}>
          <SignalIcon signal="notice" />
          <span>{texts.stage.supplementary.count(late.length)}</span>
        </UnstyledButton>
      )}
    </div>
  )
}
