import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CommitteeLine } from '../../src-main/contract/committee.ts'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { Dialog } from '../widgets/dialog.tsx'
import { useFormSave } from '../widgets/use-form-save.ts'
import { texts } from '../words/texts.ts'

const words = texts.shell.committeeForm

/** Name and municipality of a new committee, or of the one given; of the new one too, when it is made and something more is written. */
export function CommitteeForm({
  committee,
  onClose,
}: {
  readonly committee: CommitteeLine | null
  readonly onClose: () => void
}) {
  const { api, readCommittees } = useProgram()
  const [name, setName] = useState(committee?.committee.name ?? '')
  const [authority, setAuthority] = useState(committee?.committee.authority ?? '')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [committeeId, setCommitteeId] = useState(committee?.id ?? null)
  const { onInput, save } = useFormSave()

  function submit(event: FormEvent) {
    event.preventDefault()
    save(saved, (id) => {
      goTo({ at: 'committee', committeeId: id })
      onClose()
    })
  }
  async function saved(): Promise<string | null> {
    const named = { name, authority: authority.trim() === '' ? null : authority }
    const result = await (committeeId === null
      ? api.committee.create(named)
      : api.committee.rename({ ...named, committeeId })
    ).catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    setRefusal(result.ok ? null : result.refusal)
    if (!result.ok) return null
    await readCommittees()
    // From now on the button says so, and what it is pressed for is not passed over.
    setCommitteeId(result.value.committeeId)
    return result.value.committeeId
  }

  return (
    <Dialog onClose={onClose} title={committee ? words.rename : words.create}>
      <form onSubmit={submit} onInput={onInput}>
        <Stack>
          <TextInput
            label={words.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            autoFocus
            data-autofocus
          />
          <TextInput
            label={words.authority}
            value={authority}
            onChange={(event) => setAuthority(event.currentTarget.value)}
          />
          {refusal && (
            <Text size="sm" c="var(--fault)" role="alert">
              {refusal.message} {refusal.wayOut}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" disabled={name.trim() === ''}>
              {committeeId === null ? texts.common.create : texts.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
