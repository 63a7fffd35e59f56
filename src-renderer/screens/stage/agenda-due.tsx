import { Button, Group, Popover, Stack, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { DateField } from '../../widgets/date-field.tsx'
import { useFocusBack } from '../../widgets/use-focus-back.ts'
import { useFormSave } from '../../widgets/use-form-save.ts'
import { texts } from '../../words/texts.ts'
import classes from './stage.module.css'

const words = texts.stage.due

/** A day of the meeting's own for sending its agenda: set, changed, or given back to the committee's rule. */
export function AgendaDue({ byRule }: { readonly byRule: string }) {
  const { agendaDue } = useMeeting().meeting
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes['lateLine'] ?? ''}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {agendaDue === null ? words.set : words.change}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <DueForm first={agendaDue ?? byRule} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

interface DueFormProps {
  /** The day that stands in it to begin with. */
  readonly first: string
  readonly onClose: () => void
}

function DueForm({ first, onClose }: DueFormProps) {
  const { api } = useSession()
  const { id, meeting } = useMeeting()
  const { make } = useChanges()
  const [date, setDate] = useState<string | null>(first)
  const form = useFormSave()
  useFocusBack()
  async function save(agendaDue: string | null) {
    const result = await make(() => api.meeting.saveAgendaDue({ meetingId: id, agendaDue }))
    return result.ok ? result.value : null
  }
  return (
    <Stack
      component="form"
      gap={12}
      onInput={form.onInput}
      onSubmit={(event) => {
        event.preventDefault()
        form.save(() => save(date), onClose)
      }}
    >
      <DateField label={words.label} value={date} onChange={setDate} autoFocus />
      <Group gap={8}>
        <Button size="xs" type="submit" disabled={date === null}>
          {words.save}
        </Button>
        {meeting.agendaDue !== null && (
          <Button size="xs" variant="default" onClick={() => form.save(() => save(null), onClose)}>
            {words.byRule}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
