import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type Participant,
  participantRoles,
  participantSchema,
} from '../../../src-main/domain/meeting/participant.ts'
import { personFrom } from '../../../src-main/domain/meeting/person.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useFocusBack } from '../../widgets/use-focus-back.ts'
import { useFormSave } from '../../widgets/use-form-save.ts'
import { texts } from '../../words/texts.ts'
import classes from './participants.module.css'

const words = texts.participants

export interface ParticipantFormProps {
  readonly participant: Participant
  /** Who is corrected, as it stands on the list; null for a new one. */
  readonly meant: Participant | null
  /** Saves; answers why it was refused, which is shown then, and null where it was not. */
  readonly onSave: (participant: Participant) => Promise<Refusal | null>
  readonly onClose: () => void
}

/** Name, party, title, role, and whom a substitute stands in for; edited in place. */
export function ParticipantForm({ participant, meant, onSave, onClose }: ParticipantFormProps) {
  const [draft, setDraft] = useState(participant)
  const { participants } = useMeeting()
  useFocusBack()
  const { onInput, save } = useFormSave()
  const checked = participantSchema.safeParse(draft)
  const others = participants.filter(
    (other) => other.role === 'member' && ![draft.name, meant?.name].includes(other.name),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    if (checked.success)
      save(() => saved({ ...draft, ...personFrom({ ...draft, name: draft.name.trim() }) }), onClose)
  }
  async function saved(written: Participant): Promise<Participant | null> {
    return (await onSave(written)) === null ? written : null
  }
  return (
    <form
      className={classes['form']}
      onSubmit={submit}
      onInput={onInput}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        label={words.name}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        autoFocus
        className={classes['grow'] ?? ''}
      />
      <TextInput
        label={words.party}
        value={draft.party ?? ''}
        error={draft.party !== null && !/^\p{Lu}{1,3}$/u.test(draft.party) ? words.partyWrong : null}
        onChange={(event) =>
          setDraft({ ...draft, party: orNull(event.currentTarget.value.toLocaleUpperCase('da')) })
        }
        w={80}
      />
      <TextInput
        label={words.titleLabel}
        value={draft.title ?? ''}
        onChange={(event) => setDraft({ ...draft, title: orNull(event.currentTarget.value) })}
        className={classes['grow'] ?? ''}
      />
      <NativeSelect
        label={words.roleLabel}
        value={draft.role}
        data={participantRoles.map((role) => ({ value: role, label: words.role[role] }))}
        onChange={(event) => {
          const role = participantRoles.find((known) => known === event.currentTarget.value)
          if (role) setDraft({ ...draft, role })
        }}
      />
      <NativeSelect
        label={words.substituteFor}
        value={draft.substituteFor ?? ''}
        data={[
          { value: '', label: words.nobody },
          ...others.map((other) => ({ value: other.name, label: other.name })),
        ]}
        onChange={(event) => setDraft({ ...draft, substituteFor: orNull(event.currentTarget.value) })}
      />
      <Group gap={8}>
        <Button type="submit" disabled={!checked.success || draft.name.trim() === ''}>
          {meant === null ? texts.common.add : texts.common.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </Group>
    </form>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
