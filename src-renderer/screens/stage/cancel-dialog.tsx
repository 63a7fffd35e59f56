import { NativeSelect, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { isDecided } from '../../../src-main/domain/stages/undecided-items.ts'
import { goesOnWhenCancelled } from '../../../src-main/domain/transfer/travels.ts'
import { showDone } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useMeeting } from '../../state/session-context.ts'
import { DateField } from '../../widgets/date-field.tsx'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './stage.module.css'
import { StepDialog } from './step-dialog.tsx'
import { useStage } from './use-stage.ts'

const words = texts.stage.cancel

/** Cancels the meeting: the reason, where the items go, and a plain list of what happens to them. */
export function CancelDialog({ onClose }: { readonly onClose: () => void }) {
  const { cancel } = useStage()
  const { readCommittees } = useProgram()
  const [reason, setReason] = useState('')
  const [date, setDate] = useState<string | null>(null)
  const [choice, setChoice] = useState('')
  const { items } = useMeeting()
  const deferred = items.filter((item) => goesOnWhenCancelled(item) && !isDecided(item))
  const ready = reason.trim() !== '' && (choice !== 'date' || date !== null)

  async function take() {
    const result = await cancel(reason.trim(), choice === '' ? null : date)
    if (!result.ok) return result.refusal
    showDone(words.done)
    await readCommittees()
    return null
  }
  return (
    <StepDialog
      title={words.title}
      what={words.final}
      doWords={words.do}
      ready={ready}
      onDo={take}
      onClose={onClose}
    >
      <div>
        <Textarea
          label={words.reason}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autoFocus
          data-autofocus
        />
        {reason === '' && <QuietLine words={words.useUsual} onClick={() => setReason(words.usual)} />}
      </div>
      <Stack gap={8}>
        <NextMeeting
          choice={choice}
          onChoice={(chosen) => {
            setChoice(chosen)
            setDate(chosen === '' || chosen === 'date' ? null : chosen)
          }}
        />
        {choice === 'date' && <DateField label={words.date} value={date} onChange={setDate} autoFocus />}
      </Stack>
      {deferred.length === 0 ? (
        <p>{words.nothingDeferred}</p>
      ) : (
        <div>
          <p>{words.deferred(deferred.length)}</p>
          <ul className={classes['deferred']}>
            {deferred.map((item) => (
              <li key={item.id}>{texts.meeting.itemLabel(item.number, item.title)}</li>
            ))}
          </ul>
        </div>
      )}
    </StepDialog>
  )
}

interface NextMeetingProps {
  readonly choice: string
  readonly onChoice: (choice: string) => void
}

/** The committee's later meetings, a date of one's own, or the next one whenever it comes. */
function NextMeeting({ choice, onChoice }: NextMeetingProps) {
  const { committees } = useProgram()
  const { committeeId, meeting } = useMeeting()
  const later = (committees.find((line) => line.id === committeeId)?.meetings ?? [])
    .filter(({ head }) => head.date > meeting.date && head.status === 'draft')
    .toReversed()
  return (
    <NativeSelect
      label={words.where}
      value={choice}
      data={[
        { value: '', label: words.waits },
        ...later.map(({ head }) => ({ value: head.date, label: texts.dates.withWeekday(head.date) })),
        { value: 'date', label: words.onDate },
      ]}
      onChange={(event) => onChoice(event.currentTarget.value)}
    />
  )
}
