import { Button, Group } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import {
  type Participant,
  type ParticipantRole,
  participantRoles,
} from '../../../src-main/domain/meeting/participant.ts'
import { useCommands } from '../../shell/commands.ts'
import { Empty } from '../../widgets/empty.tsx'
import { texts } from '../../words/texts.ts'
import { ParticipantForm } from './participant-form.tsx'
import { ParticipantRow } from './participant-row.tsx'
import classes from './participants.module.css'
import { useParticipants } from './use-participants.ts'

const words = texts.participants

/** Who takes part, and who was there. */
export function ParticipantsPage() {
  const { participants, add, set, remove, allPresent } = useParticipants()
  /** The row being corrected: its place, or "new". */
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  useCommands('participants', () => [
    {
      kind: 'action',
      name: words.allPresent,
      shortcut: 'A',
      heardIn: 'outside-fields',
      run: () => void allPresent(),
    },
    { kind: 'action', name: words.add, run: () => setEditing('new') },
  ])
  const close = () => setEditing(null)

  async function save(participant: Participant) {
    const result = await (typeof editing === 'number' ? set(editing, participant) : add(participant))
    if (result.ok) close()
  }
  const form = (participant: Participant | null) => (
    <ParticipantForm participant={participant} onSave={save} onCancel={close} />
  )

  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <h1>{words.title}</h1>
        <Group gap={8}>
          {participants.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconUsersGroup size={16} aria-hidden />}
              rightSection={<span className={classes['key']}>A</span>}
              onClick={() => void allPresent()}
            >
              {words.allPresent}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {words.add}
          </Button>
        </Group>
      </header>
      {editing === 'new' && form(null)}
      {participants.length === 0 && editing === null && <Empty title={words.empty} text={words.emptyText} />}
      {participantRoles.map((role) => (
        <RoleGroup key={role} role={role} participants={participants}>
          {(participant, at) =>
            editing === at ? (
              form(participant)
            ) : (
              <ParticipantRow
                participant={participant}
                onAttendance={(attendance) => void set(at, { ...participant, attendance })}
                onEdit={() => setEditing(at)}
                onRemove={() => void remove(at, participant)}
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
  readonly participants: readonly Participant[]
  readonly children: (participant: Participant, at: number) => ReactNode
}

function RoleGroup({ role, participants, children }: RoleGroupProps) {
  const rows = participants
    .map((participant, at) => ({ participant, at }))
    .filter((row) => row.participant.role === role)
  if (rows.length === 0) return null
  return (
    <section className={classes['group']} aria-label={words.groups[role]}>
      <h2>{words.groups[role]}</h2>
      <ul>
        {rows.map(({ participant, at }) => (
          <li key={at}>{children(participant, at)}</li>
        ))}
      </ul>
    </section>
  )
}
