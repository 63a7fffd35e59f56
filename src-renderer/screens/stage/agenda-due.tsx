import { Button, Group, Popover, Stack, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { DateField } from '../../widgets/date-field.tsx'
import { useFormSave } from '../../widgets/use-form-save.ts'
import { texts } from '../../words/texts.ts'
import classes from './stage.module.css'

const words = texts.stage.due

/** A day of the meeting's own for sending its agenda: set, changed, or given back to the committee's rule. */
export function AgendaDue({ byRule }: { readonly byRule: string }) {
  const { api } = useSession()
  const { id, meeting } = useMeeting()
  const { make } = useChanges()
  const [open, setOpen] = useState(false)
  const [date, setDate] = useState(meeting.agendaDue)
  const form = useFormSave()
  async function save(agendaDue: string | null) {
    const result = await make(() => api.meeting.saveAgendaDue({ meetingId: id, agendaDue }))
    return result.ok ? result.value : null
  }
  const close = () => setOpen(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes['lateLine'] ?? ''}
          aria-expanded={open}
          onClick={() => {
            setDate(meeting.agendaDue ?? byRule)
            setOpen(!open)
          }}
        >
          {meeting.agendaDue === null ? words.set : words.change}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack
          component="form"
          gap={12}
          onInput={form.onInput}
          onSubmit={(event) => {
            event.preventDefault()
            form.save(() => save(date), close)
          }}
        >
          <DateField label={words.label} value={date} onChange={setDate} autoFocus />
          <Group gap={8}>
            <Button size="xs" type="submit" disabled={date === null}>
              {words.save}
            </Button>
            {meeting.agendaDue !== null && (
              <Button size="xs" variant="default" onClick={() => form.save(() => save(null), close)}>
                {words.byRule}
              </Button>
            )}
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
