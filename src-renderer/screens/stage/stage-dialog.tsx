import { texts } from '../../words/texts.ts'
import { FindingsBefore } from '../export/findings-before.tsx'
import type { StageDialogName } from '../meeting/stage.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { DeadlineLine } from './deadline-line.tsx'
import { DocumentsOffer } from './documents-offer.tsx'
import { refusalOf } from './refusal-of.ts'
import { ReopenDialog } from './reopen-dialog.tsx'
import { SentReceipt } from './sent-receipt.tsx'
import { StepDialog } from './step-dialog.tsx'
import { SupplementaryDialog } from './supplementary-dialog.tsx'
import { useDeadline } from './use-deadline.ts'
import { useStage } from './use-stage.ts'

export interface StageDialogProps {
  readonly dialog: StageDialogName
  readonly onClose: () => void
}

/** The dialog of a step in the meeting's life. */
export function StageDialog({ dialog, onClose }: StageDialogProps) {
  switch (dialog.kind) {
    case 'send':
      return <SendDialog onClose={onClose} />
    case 'supplementary':
      return <SupplementaryDialog onClose={onClose} />
    case 'cancel':
      return <CancelDialog onClose={onClose} />
    case 'reopen':
      return <ReopenDialog to={dialog.to} onClose={onClose} />
    case 'close':
      return <CloseDialog to={dialog.to} onClose={onClose} />
  }
}

function SendDialog({ onClose }: { readonly onClose: () => void }) {
  const { send } = useStage()
  const deadline = useDeadline()
  const words = texts.stage.send
  return (
    <StepDialog
      title={words.title}
      what={words.what}
      doWords={words.do}
      onDo={async () => refusalOf(await send())}
      onClose={onClose}
      done={<SentReceipt said={words.done} />}
    >
      {deadline && <DeadlineLine deadline={deadline} reason />}
      <FindingsBefore onLeave={onClose} />
    </StepDialog>
  )
}

interface CloseDialogProps {
  readonly to: 'approved' | 'locked'
  readonly onClose: () => void
}

function CloseDialog({ to, onClose }: CloseDialogProps) {
  const { advance } = useStage()
  const approving = to === 'approved'
  const words = approving ? texts.stage.approve : texts.stage.lock
  return (
    <StepDialog
      title={words.title}
      what={words.what}
      doWords={words.do}
      onDo={async () => refusalOf(await advance(to, null))}
      onClose={onClose}
      done={approving ? <ApprovedReceipt /> : undefined}
    >
      {approving && <FindingsBefore onLeave={onClose} />}
    </StepDialog>
  )
}

function ApprovedReceipt() {
  return (
    <>
      <p role="status">{texts.stage.approve.done}</p>
      <DocumentsOffer kind="minutes" />
    </>
  )
}
