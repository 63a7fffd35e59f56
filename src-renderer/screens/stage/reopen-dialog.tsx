import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { da } from '../../words/da.ts'
import { refusalOf } from './refusal-of.ts'
import { StepDialog } from './step-dialog.tsx'
import { useStage } from './use-stage.ts'

const words = da.stage.reopen

export interface ReopenDialogProps {
  readonly to: MeetingStatus
  readonly onClose: () => void
}

/** Going back to an earlier stage: never without a reason. */
export function ReopenDialog({ to, onClose }: ReopenDialogProps) {
  const { advance } = useStage()
  const [reason, setReason] = useState('')
  const name = da.meeting.status[to]
  return (
    <StepDialog
      title={words.title(name)}
      what={words.what}
      doWords={words.do(name)}
      ready={reason.trim() !== ''}
      onDo={async () => refusalOf(await advance(to, reason))}
      onClose={onClose}
    >
      <Textarea
        label={words.reason}
        placeholder={words.placeholder}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
        data-autofocus
      />
    </StepDialog>
  )
}
