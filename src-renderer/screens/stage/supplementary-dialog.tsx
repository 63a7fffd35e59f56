import { Textarea } from '@mantine/core'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useFacet } from '../../state/use-facet.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { useDraftText } from '../../widgets/use-draft-text.ts'
import { texts } from '../../words/texts.ts'
import { useLateItems } from '../compare/differences.ts'
import { refusalOf } from './refusal-of.ts'
import { SentReceipt } from './sent-receipt.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useMarks } from './use-marks.ts'
import { useStage } from './use-stage.ts'

const words = texts.stage.supplementary

/** Sends the items that came later; each must say why it cannot wait, and can say so here. */
export function SupplementaryDialog({ onClose }: { readonly onClose: () => void }) {
  const { sendSupplementary } = useStage()
  const { queue } = useSession()
  const late = useLateItems()
  const items = useMeeting().items.filter(({ number }) => late.includes(number))
  return (
    <StepDialog
      title={words.title}
      what={items.length === 0 ? words.none : words.what}
      doWords={words.do}
      onDo={async () => {
        await queue.flush()
        return refusalOf(await sendSupplementary())
      }}
      onClose={onClose}
      done={<SentReceipt said={words.done} />}
    >
      {items.map((item) => (
        <LateReason key={item.id} item={item} label={words.reason(item.number, item.title)} />
      ))}
    </StepDialog>
  )
}

/** Why an item cannot wait for the next meeting, written in place. */
export function LateReason({ item, label }: { readonly item: StoredItem; readonly label: string }) {
  const save = useMarks()
  const readOnly = useReadOnly()
  const [reason, change] = useFacet<string | null>({
    name: `${item.id}:late-reason`,
    stored: item.lateReason,
    save: (lateReason) => save(item.id, { lateReason }),
  })
  const draft = useDraftText(
    reason ?? '',
    (text) => change(() => (text.trim() === '' ? null : text)),
    item.lateReason ?? '',
  )
  return (
    <Textarea
      label={label}
      placeholder={readOnly ? '' : texts.stage.lateReasonPlaceholder}
      readOnly={readOnly}
      autosize
      minRows={1}
      wrapperProps={{ 'data-line': `${item.id}:late-reason` }}
      {...draft}
    />
  )
}
