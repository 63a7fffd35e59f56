import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CommitteeLine } from '../../src-main/contract/committee.ts'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { Dialog } from '../widgets/dialog.tsx'
import { useOneAtATime } from '../widgets/use-one-at-a-time.ts'
import { texts } from '../words/texts.ts'

const words = texts.shell.committeeForm

/** Name and municipality of a new committee, or of the one given. */
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
  const once = useOneAtATime()

  function submit(event: FormEvent) {
    event.preventDefault()
    once(save)
  }
  async function save() {
    const named = { name, authority: authority.trim() === '' ? null : authority }
    const result = await (committee
      ? api.committee.rename({ ...named, committeeId: committee.id })
      : api.committee.create(named)
    ).catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (!result.ok) return setRefusal(result.refusal)
    await readCommittees()
    goTo({ at: 'committee', committeeId: result.value.committeeId })
    onClose()
  }

  return (
    <Dialog onClose={onClose} title={committee ? words.rename : words.create}>
      <form onSubmit={submit}>
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
              {committee ? texts.common.save : texts.common.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
