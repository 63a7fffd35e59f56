import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { sameMeetingAskedSchema } from '../../../src-main/domain/meetings/same-meeting-asked.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { DifferencesDialog } from './differences-dialog.tsx'
import classes from './meetings.module.css'
import type { Answer } from './use-import.ts'

const words = texts.colleague

export interface ImportRefusedProps {
  readonly file: File
  readonly refusal: Refusal
  readonly onAnswer: (answer: Answer) => void
}

/** Why a file was not read in; where its meeting is here, or may be, the ways on. */
export function ImportRefused({ file, refusal, onAnswer }: ImportRefusedProps) {
  const ways = waysOf(refusal)
  return (
    <div className={classes['file']}>
      <SignalIcon signal={refusal.code === 'same-meeting-asked' ? 'notice' : 'fault'} />
      <div role="alert">
        <strong>{file.name}</strong>
        <p>
          {refusal.message} {refusal.wayOut}
        </p>
        {ways !== null && <Ways file={file} ways={ways} onAnswer={onAnswer} />}
      </div>
    </div>
  )
}

interface WaysOn {
  /** The meetings that the file can be compared with; of undefined the program knows which it is. */
  readonly meetings: readonly { readonly sameAs: string | undefined; readonly words: string }[]
  readonly own: boolean
}

function waysOf({ code, values }: Refusal): WaysOn | null {
  if (code === 'meeting-exists-here')
    return { meetings: [{ sameAs: undefined, words: words.compare }], own: false }
  const asked = sameMeetingAskedSchema.safeParse(values)
  if (code !== 'same-meeting-asked' || !asked.success) return null
  const { meetings, own } = asked.data
  return {
    meetings: meetings.map(({ meetingId, date, time }) => ({
      sameAs: meetingId,
      words: meetings.length === 1 ? words.compare : words.compareWith(texts.dates.long(date), time),
    })),
    own,
  }
}

type WaysProps = Pick<ImportRefusedProps, 'file' | 'onAnswer'> & { readonly ways: WaysOn }

/** A meeting that is here already is replaced by nobody who has not been shown what that changes. */
function Ways({ file, ways, onAnswer }: WaysProps) {
  const [compared, setCompared] = useState<WaysOn['meetings'][number] | null>(null)
  return (
    <Group gap={8} mt={8}>
      {ways.meetings.map((meeting) => (
        <Button
          key={meeting.sameAs ?? ''}
          size="compact-sm"
          variant="default"
          onClick={() => setCompared(meeting)}
        >
          {meeting.words}
        </Button>
      ))}
      {ways.own && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onAnswer({ replace: false, sameAs: null })}
        >
          {words.own}
        </Button>
      )}
      {compared !== null && (
        <DifferencesDialog
          file={file}
          sameAs={compared.sameAs}
          onTake={() => onAnswer({ replace: true, sameAs: compared.sameAs })}
          onClose={() => setCompared(null)}
        />
      )}
    </Group>
  )
}
