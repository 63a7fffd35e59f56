import { UnstyledButton } from '@mantine/core'
import { useRef } from 'react'
import type { Participant } from '../../../src-main/domain/meeting/participant.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { useFocusInSight } from '../../widgets/use-focus-in-sight.ts'
import { texts } from '../../words/texts.ts'
import type { ExportPreset } from '../export/export-dialog.tsx'
import { AgendaList } from './agenda-list.tsx'
import classes from './meeting.module.css'
import { MeetingHead } from './meeting-head.tsx'
import { NewItem } from './new-item.tsx'
import type { StageDialogName } from './stage.ts'

export interface AgendaColumnProps {
  /** The chosen item's id, the participants, or the meeting's life. */
  readonly selected: string | null
  readonly adding: boolean
  readonly onAdding: (adding: boolean) => void
  readonly onExport: (preset: ExportPreset) => void
  readonly onPrint: () => void
  readonly onDialog: (dialog: StageDialogName) => void
}

/** The whole meeting at a glance: when and where, how far it has come, who takes part, and every item. */
export function AgendaColumn({ selected, adding, onAdding, ...head }: AgendaColumnProps) {
  const meeting = useMeeting()
  const readOnly = useReadOnly()
  const atParticipants = selected === 'participants'
  const column = useRef<HTMLElement>(null)
  useFocusInSight(column)
  return (
    <section
      ref={column}
      className={classes['agenda']}
      aria-label={texts.meeting.agenda}
      data-column="agenda"
    >
      <MeetingHead {...head} />
      <UnstyledButton
        className={classes['people'] ?? ''}
        aria-current={atParticipants ? 'page' : undefined}
        onClick={() => goTo({ at: 'meeting', meetingId: meeting.id, part: 'participants' })}
      >
        <Icon name="users" />
        <span>
          {texts.meeting.participants}
          <span className={classes['facts']}>{attendance(meeting.participants)}</span>
        </span>
      </UnstyledButton>
      <AgendaList selected={atParticipants || selected === 'life' ? null : selected} />
      {!readOnly && <NewItem open={adding} onOpen={onAdding} />}
    </section>
  )
}

function attendance(participants: readonly Participant[]): string {
  const count = (wanted: Participant['attendance']) =>
    participants.filter((participant) => participant.attendance === wanted).length
  return texts.meeting.attendance(count('present'), count('excused'), count('absent'), count(null))
}
