import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import {
  type Participant,
  type ParticipantRole,
  participantRoles,
} from '../../../src-main/domain/meeting/participant.ts'
import { isSamePerson } from '../../../src-main/domain/meeting/person.ts'
import { type Command, useCommands } from '../../shell/commands.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Icon } from '../../widgets/icon.tsx'
import { ReadOnlyNote } from '../../widgets/read-only-note.tsx'
import { type FormRow, type OpenForm, useOpenForms, withForms } from '../../widgets/use-open-forms.ts'
import { texts } from '../../words/texts.ts'
import { ParticipantForm } from './participant-form.tsx'
import { ParticipantRow } from './participant-row.tsx'
import classes from './participants.module.css'
import { useParticipants } from './use-participants.ts'

const words = texts.participants
const nobody: Participant = {
  name: '',
  party: null,
  title: null,
  role: 'member',
  attendance: null,
  substituteFor: null,
}

/** Who takes part, and who was there. */
export function ParticipantsPage() {
  const { participants, add, set, remove, allPresent } = useParticipants()
  const readOnly = useReadOnly()
  const open = useOpenForms<Participant>()
  const adding = open.forms.filter(({ isNew }) => isNew)
  const rows = withForms(
    participants.map((value, at) => ({ value, at })),
    open.forms,
    isSamePerson,
  )
  const commands: readonly Command[] = [
    {
      kind: 'action',
      name: words.allPresent,
      shortcut: 'A',
      heardIn: 'outside-fields',
      run: () => void allPresent(),
    },
    { kind: 'action', name: words.add, run: () => open.add(nobody) },
  ]
  useCommands('participants', () => (readOnly ? [] : commands))

  // Whether she was there is set in her row.
  const save = (form: OpenForm<Participant>, { attendance, ...next }: Participant) =>
    open.save(form, { ...next, attendance }, () =>
      form.meant === null ? add({ ...next, attendance }) : set(form.meant, next),
    )
  const formOf = (form: OpenForm<Participant>) => (
    <ParticipantForm
      key={form.id}
      participant={form.first}
      meant={form.meant}
      onSave={(next) => save(form, next)}
      onClose={() => open.close(form)}
    />
  )

  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <h1>{words.title}</h1>
        {!readOnly && (
          <Group gap={8}>
            {participants.length > 0 && (
              <Button
                variant="default"
                leftSection={<Icon name="users-group" />}
                rightSection={<span className={classes['key']}>A</span>}
                onClick={() => void allPresent()}
              >
                {words.allPresent}
              </Button>
            )}
            <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => open.add(nobody)}>
              {words.add}
            </Button>
          </Group>
        )}
      </header>
      <ReadOnlyNote />
      {adding.map(formOf)}
      {rows.length === 0 && adding.length === 0 && <Empty title={words.empty} text={words.emptyText} />}
      {participantRoles.map((role) => (
        <RoleGroup key={role} role={role} rows={rows}>
          {({ value: participant, at, form }) =>
            form ? (
              formOf(form)
            ) : (
              <ParticipantRow
                participant={participant}
                onAttendance={(attendance) => void set(participant, { attendance })}
                onEdit={() => open.edit(participant)}
                onRemove={() => void remove(participant, at)}
              />
            )
          }
        </RoleGroup>
      ))}
    </div>
  )
}

interface RoleGroupProps {
  readonly role: ParticipantRole
  readonly rows: readonly FormRow<Participant>[]
  readonly children: (row: FormRow<Participant>) => ReactNode
}

function RoleGroup({ role, rows, children }: RoleGroupProps) {
  // A form stays where it was opened.
  const shown = rows.filter(({ value, form }) => (form?.first ?? value).role === role)
  if (shown.length === 0) return null
  return (
    <section className={classes['group']} aria-label={words.groups[role]}>
      <h2>{words.groups[role]}</h2>
      <ul>
        {shown.map((row) => (
          <li key={row.form ? `form-${row.form.id}` : row.at}>{children(row)}</li>
        ))}
      </ul>
    </section>
  )
}
