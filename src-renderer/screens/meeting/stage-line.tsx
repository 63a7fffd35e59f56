import { UnstyledButton } from '@mantine/core'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { stagesInOrder } from '../../../src-main/domain/stages/stage.ts'
import { texts } from '../../words/texts.ts'
import classes from './meeting.module.css'

export interface StageLineProps {
  readonly status: MeetingStatus
  readonly onChoose: (status: MeetingStatus) => void
}

/** The stages in a line; the one the meeting stands at is marked. An earlier one opens the meeting again, with a reason. */
export function StageLine({ status, onChoose }: StageLineProps) {
  if (status === 'cancelled')
    return <p className={classes['cancelled']}>{texts.meeting.stageIs(texts.meeting.status.cancelled)}</p>
  const at = stagesInOrder.indexOf(status)
  return (
    <ol className={classes['stages']} aria-label={texts.meeting.stages}>
      {stagesInOrder.map((stage, index) => (
        <li key={stage} data-passed={index < at || undefined}>
          <UnstyledButton
            className={classes['stage'] ?? ''}
            aria-current={stage === status ? 'step' : undefined}
            onClick={() => stage !== status && onChoose(stage)}
          >
            {texts.meeting.status[stage]}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}
