import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { texts } from '../../words/texts.ts'
import { refusalOf } from './refusal-of.ts'
import { StepDialog } from './step-dialog.tsx'
import { useStage } from './use-stage.ts'

const words = texts.stage.reopen

export interface ReopenDialogProps {
  readonly to: MeetingStatus
  readonly onClose: () => void
}

/** Going back to an earlier stage: never without a reason. */
export function ReopenDialog({ to, onClose }: ReopenDialogProps) {
  const { advance } = useStage()
  const [reason, setReason] = useState('')
  const name = texts.meeting.status[to]
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
