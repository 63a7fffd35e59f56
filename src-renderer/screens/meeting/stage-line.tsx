import { UnstyledButton } from '@mantine/core'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { da } from '../../words/da.ts'
import classes from './meeting.module.css'
import { stages } from './stage.ts'

export interface StageLineProps {
  readonly status: MeetingStatus
  readonly onSet: (status: MeetingStatus) => void
}

/** The stages in a line; the one the meeting stands at is marked, and any other can be set. */
export function StageLine({ status, onSet }: StageLineProps) {
  const shown: readonly MeetingStatus[] = stages.some((stage) => stage === status)
    ? stages
    : [...stages, status]
  const at = shown.indexOf(status)
  return (
    <ol className={classes['stages']} aria-label={da.meeting.stages}>
      {shown.map((stage, index) => (
        <li key={stage} data-passed={index < at || undefined}>
          <UnstyledButton
            className={classes['stage'] ?? ''}
            aria-current={stage === status ? 'step' : undefined}
            onClick={() => stage !== status && onSet(stage)}
          >
            {da.meeting.status[stage]}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}
