import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import {
  type Attendance,
  attendances,
  type Participant,
} from '../../../src-main/domain/meeting/participant.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './participants.module.css'

const words = texts.participants

export interface ParticipantRowProps {
  readonly participant: Participant
  readonly onAttendance: (attendance: Attendance) => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One person: name and party, title, whom they stand in for, and whether they were there. */
export function ParticipantRow({ participant, onAttendance, onEdit, onRemove }: ParticipantRowProps) {
  const { name, party, title, attendance, substituteFor } = participant
  const readOnly = useReadOnly()
  return (
    <div className={classes['row']}>
      <div className={classes['who']}>
        <span className={classes['name']}>
          {name}
          {party && ` (${party})`}
        </span>
        <span className={classes['soft']}>
          {[title, substituteFor === null ? null : words.substitute(substituteFor)]
            .filter((part) => part !== null)
            .join(', ')}
        </span>
      </div>
      <SegmentedControl
        aria-label={words.attendanceOf(name)}
        size="xs"
        transitionDuration={0}
        value={attendance ?? ''}
        disabled={readOnly}
        onChange={(value) => {
          const chosen = attendances.find((known) => known === value)
          if (chosen) onAttendance(chosen)
        }}
        data={attendances.map((known) => ({ value: known, label: words.attendance[known] }))}
      />
      {!readOnly && <RowActions name={name} onEdit={onEdit} onRemove={onRemove} />}
    </div>
  )
}

type RowActionsProps = Pick<ParticipantRowProps, 'onEdit' | 'onRemove'> & { readonly name: string }

function RowActions({ name, onEdit, onRemove }: RowActionsProps) {
  return (
    <>
      <Tooltip label={texts.common.edit}>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ink-soft)"
          aria-label={words.edit(name)}
          onClick={onEdit}
        >
          <Icon name="pencil" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={texts.common.remove}>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--ink-soft)"
          aria-label={words.remove(name)}
          onClick={onRemove}
        >
          <Icon name="x" />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
