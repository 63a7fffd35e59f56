import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type Membership,
  membershipOffices,
  membershipSchema,
} from '../../../src-main/domain/committee/membership.ts'
import { participantRoles } from '../../../src-main/domain/meeting/participant.ts'
import { personFrom } from '../../../src-main/domain/meeting/person.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { DateField } from '../../widgets/date-field.tsx'
import { useFocusBack } from '../../widgets/use-focus-back.ts'
import { useFormSave } from '../../widgets/use-form-save.ts'
import { texts } from '../../words/texts.ts'
import classes from './people.module.css'

const words = texts.people
const { columns } = words

export interface MembershipFormProps {
  readonly membership: Membership
  readonly isNew: boolean
  /** The names a standing substitute can stand in for. */
  readonly members: readonly string[]
  /** Saves; answers why it was refused, and null where it was not. */
  readonly onSave: (membership: Membership) => Promise<Refusal | null>
  readonly onClose: () => void
}

/** One membership, edited where it stands in the list; a refusal is told here. */
export function MembershipForm({ membership, isNew, members, onSave, onClose }: MembershipFormProps) {
  const [draft, setDraft] = useState(membership)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { onInput, save } = useFormSave()
  useFocusBack()
  const set = (some: Partial<Membership>) => setDraft((old) => ({ ...old, ...some }))
  const checked = membershipSchema.safeParse(draft)
  const partyIsWrong = draft.party !== null && !/^\p{Lu}{1,3}$/u.test(draft.party)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (checked.success) save(() => saved({ ...checked.data, ...personFrom(checked.data) }), onClose)
  }
  async function saved(written: Membership): Promise<Membership | null> {
    const refused = await onSave(written)
    setRefusal(refused)
    return refused === null ? written : null
  }
  return (
    <form
      className={classes['form']}
      aria-label={words.form}
      onSubmit={submit}
      onInput={onInput}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        label={columns.name}
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        className={classes['grow'] ?? ''}
        autoFocus
      />
      <TextInput
        label={columns.party}
        value={draft.party ?? ''}
        error={partyIsWrong ? words.partyWrong : null}
        onChange={(event) => set({ party: orNull(event.currentTarget.value.toLocaleUpperCase('da')) })}
        w={80}
      />
      <TextInput
        label={columns.title}
        value={draft.title ?? ''}
        onChange={(event) => set({ title: orNull(event.currentTarget.value) })}
        className={classes['grow'] ?? ''}
      />
      <NativeSelect
        label={columns.role}
        value={draft.role}
        data={participantRoles.map((role) => ({ value: role, label: words.roles[role] }))}
        onChange={(event) => {
          const role = participantRoles.find((known) => known === event.currentTarget.value)
          if (role) set(role === 'member' ? { role } : { role, office: null })
        }}
      />
      <NativeSelect
        label={columns.office}
        value={draft.office ?? ''}
        disabled={draft.role !== 'member'}
        data={[
          { value: '', label: words.none },
          ...membershipOffices.map((office) => ({ value: office, label: words.offices[office] })),
        ]}
        onChange={(event) =>
          set({ office: membershipOffices.find((known) => known === event.currentTarget.value) ?? null })
        }
      />
      <NativeSelect
        label={columns.substituteFor}
        value={draft.substituteFor ?? ''}
        data={[{ value: '', label: words.none }, ...members.map((name) => ({ value: name, label: name }))]}
        onChange={(event) => set({ substituteFor: orNull(event.currentTarget.value) })}
      />
      <DateField
        label={columns.from}
        value={draft.from === '' ? null : draft.from}
        error={draft.from === '' ? words.fromMissing : null}
        onChange={(from) => set({ from: from ?? '' })}
      />
      <DateField
        label={columns.to}
        value={draft.to}
        placeholder={words.still}
        onChange={(to) => set({ to })}
      />
      <Group gap={8} className={classes['buttons'] ?? ''}>
        <Button type="submit" disabled={!checked.success}>
          {isNew ? texts.common.add : texts.common.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {texts.common.cancel}
        </Button>
      </Group>
      {refusal && (
        <p className={classes['refusal']} role="alert">
          {refusal.message} {refusal.wayOut}
        </p>
      )}
    </form>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
