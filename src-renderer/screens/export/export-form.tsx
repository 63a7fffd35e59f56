import { Button, Progress, Stack, Text } from '@mantine/core'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { useMeeting } from '../../state/session-context.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { SteadyButton } from '../../widgets/steady-button.tsx'
import { texts } from '../../words/texts.ts'
import { Choice } from './choice.tsx'
import classes from './export.module.css'
import { FindingsBefore } from './findings-before.tsx'
import { LeftOut } from './left-out.tsx'
import { PaperChoice } from './paper-choice.tsx'
import { type ExportChoice, formsOf, itemOf } from './papers.ts'

const words = texts.documents

export interface ExportFormProps {
  readonly choice: ExportChoice
  readonly onChange: (choice: ExportChoice) => void
  readonly making: boolean
  readonly refusal: Refusal | null
  readonly onMake: () => void
  readonly onClose: () => void
}

/** The choices of an export; only those that make sense together are offered. */
export function ExportForm({ choice, onChange, making, refusal, onMake, onClose }: ExportFormProps) {
  const { items } = useMeeting()
  const { paper, format, audience } = choice
  const { formats, audiences } = formsOf(paper)
  const item = items.find(({ id }) => id === itemOf(choice))
  const closed = item?.access === 'closed' && audience === 'public'
  const lacking = paper === 'excerpt' && item === undefined
  return (
    <Stack gap={16}>
      <FindingsBefore onLeave={onClose} />
      <PaperChoice choice={choice} onChange={onChange} />
      {formats.length > 1 && (
        <Choice
          label={words.format}
          values={formats}
          names={words.formats}
          value={format}
          onChange={(chosen) => onChange({ ...choice, format: chosen })}
        />
      )}
      <Text size="sm" c="dimmed" mt={-8}>
        {words.formatText[paper === 'with-attachments' || paper === 'excerpts' ? paper : format]}
      </Text>
      {audiences.length > 1 && (
        <Choice
          label={words.audience}
          values={audiences}
          names={words.audiences}
          value={audience}
          onChange={(chosen) => onChange({ ...choice, audience: chosen })}
        />
      )}
      <Text size="sm" c="dimmed" mt={audiences.length > 1 ? -8 : 0}>
        {audiences.length > 1 ? words.audienceText[audience] : words.houseOnly}
      </Text>
      {audience === 'public' && !closed && <LeftOut choice={choice} />}
      {closed && <Said signal="notice" text={words.closedExcerpt(item.number)} />}
      {refusal && <Said signal="fault" text={`${refusal.message} ${refusal.wayOut}`} />}
      {making && (
        <div role="status">
          <Text size="sm">{words.making}</Text>
          <Progress value={100} animated aria-label={words.making} mt={4} />
        </div>
      )}
      <div className={classes['actions']}>
        <Button variant="default" onClick={onClose}>
          {texts.common.cancel}
        </Button>
        <SteadyButton onClick={onMake} off={making || closed || lacking} autoFocus data-autofocus>
          {words.save}
        </SteadyButton>
      </div>
    </Stack>
  )
}

function Said({ signal, text }: { readonly signal: 'fault' | 'notice'; readonly text: string }) {
  return (
    <p className={classes['refusal']} role="alert" data-signal={signal}>
      <SignalIcon signal={signal} />
      <span>{text}</span>
    </p>
  )
}
