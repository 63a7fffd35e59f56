import { NativeSelect, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Destination } from '../../../src-main/contract/transfer.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { isDecidedOtherwise } from '../../../src-main/domain/transfer/deferral.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { showDone } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useMeeting } from '../../state/session-context.ts'
import { DateField } from '../../widgets/date-field.tsx'
import { texts } from '../../words/texts.ts'
import { StepDialog } from '../stage/step-dialog.tsx'
import { destinations } from './destinations.ts'
import { useTransfer } from './use-transfer.ts'

const words = texts.transfer
type Kept = 'keep' | 'replace'
type Choice = 'next' | 'date' | { readonly meetingId: string }

export interface TransferDialogProps {
  readonly item: StoredItem
  readonly transfer: Transfer
  readonly onClose: () => void
}

/** To which meeting the item goes: one that is there, one on a date, or the next one whenever it comes. */
export function TransferDialog({ item, transfer, onClose }: TransferDialogProps) {
  const take = useTransfer()
  const { committees } = useProgram()
  const { id, committeeId, meeting } = useMeeting()
  const [choice, setChoice] = useState<Choice>('next')
  const [date, setDate] = useState<string | null>(null)
  const [decided, setDecided] = useState<Kept | null>(null)
  const asks = transfer === 'deferred' && isDecidedOtherwise(item)
  const meetings = destinations(committees, {
    transfer,
    meetingId: id,
    date: meeting.date,
    committeeId,
    decidingBody: item.decidingBody,
  })
  const to = destinationOf(choice, date)
  const chosen =
    typeof choice === 'object' ? meetings.find((line) => line.id === choice.meetingId) : undefined
  const day = chosen?.head.date ?? (choice === 'date' ? date : null)

  async function go() {
    if (to === null) return null
    const refusal = await take(item, { transfer, to, decided: decided ?? 'keep' })
    if (refusal === null)
      showDone(
        words.done(transfer, item.title, day === null ? words.nextWords : texts.dates.withWeekday(day)),
      )
    return refusal
  }
  return (
    <StepDialog
      title={words.title(transfer, item.number)}
      what={words.whats[transfer]}
      doWords={words.does[transfer]}
      ready={to !== null && (!asks || decided !== null)}
      onDo={go}
      onClose={onClose}
    >
      <Stack gap={8}>
        <NativeSelect
          label={words.to}
          value={typeof choice === 'object' ? choice.meetingId : choice}
          data={[
            { value: 'next', label: words.next },
            ...meetings.map((line) => ({ value: line.id, label: texts.dates.withWeekday(line.head.date) })),
            { value: 'date', label: words.onDate },
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            setChoice(value === 'next' || value === 'date' ? value : { meetingId: value })
          }}
          autoFocus
          data-autofocus
        />
        {choice === 'date' && (
          <DateField
            label={words.date}
            value={date}
            onChange={setDate}
            description={words.waits}
            width={320}
            autoFocus
          />
        )}
        {asks && <DecisionKept value={decided} onChange={setDecided} />}
      </Stack>
    </StepDialog>
  )
}

/** What becomes of a decision that says something else than that the item is deferred; none is chosen beforehand. */
function DecisionKept(props: { readonly value: Kept | null; readonly onChange: (kept: Kept) => void }) {
  return (
    <Radio.Group
      label={words.decidedOtherwise}
      value={props.value}
      onChange={(value) => props.onChange(value === 'replace' ? 'replace' : 'keep')}
      mt={8}
    >
      <Stack gap={8} mt={8}>
        <Radio value="replace" label={words.replaceDecision} />
        <Radio value="keep" label={words.keepDecision} />
      </Stack>
    </Radio.Group>
  )
}

function destinationOf(choice: Choice, date: string | null): Destination | null {
  if (choice === 'next') return { next: true }
  if (choice === 'date') return date === null ? null : { date }
  return choice
}
