import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { InsideCopy, ListedMeetingLine, StoreCopyLine } from '../../../src-main/contract/program.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { SteadyButton } from '../../widgets/steady-button.tsx'
import { texts } from '../../words/texts.ts'
import classes from './backups.module.css'
import { useInside } from './use-inside.ts'

const words = texts.backups.restoring
/** So many meetings are named in each list. */
const named = 8

export interface RestoreDialogProps {
  readonly copy: StoreCopyLine
  readonly when: string
  readonly onRestore: () => Promise<Refusal | null>
  readonly onClose: () => void
}

/** What a restore does, what would be gone from the program, and where that goes; nothing is done before it is read. */
export function RestoreDialog({ copy, when, onRestore, onClose }: RestoreDialogProps) {
  const inside = useInside(copy.name)
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Refusal | null>(null)
  const refusal = inside?.ok === false ? inside.refusal : failed

  async function restore() {
    setWorking(true)
    setFailed(await onRestore())
    setWorking(false)
  }
  return (
    <Dialog onClose={onClose} title={words.title} size={560}>
      <Stack gap={16}>
        <p>{words.what(when)}</p>
        {inside?.ok === true && <Lost inside={inside.value} />}
        <p>{words.aside}</p>
        {refusal && (
          <p className={classes['refusal']} role="alert">
            {refusal.message} {refusal.wayOut}
          </p>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose} autoFocus data-autofocus>
            {texts.common.cancel}
          </Button>
          <SteadyButton off={inside?.ok !== true || working} onClick={() => void restore()}>
            {words.do}
          </SteadyButton>
        </Group>
      </Stack>
    </Dialog>
  )
}

function Lost({ inside: { madeSince, changedSince } }: { readonly inside: InsideCopy }) {
  if (madeSince.length + changedSince.length === 0) return <p>{words.noneLost}</p>
  return (
    <div className={classes['lost']}>
      <p>{words.lost}</p>
      <LostMeetings title={words.madeSince} meetings={madeSince} />
      <LostMeetings title={words.changedSince} meetings={changedSince} />
    </div>
  )
}

function LostMeetings({
  title,
  meetings,
}: {
  readonly title: string
  readonly meetings: readonly ListedMeetingLine[]
}) {
  if (meetings.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {meetings.slice(0, named).map(({ id, committee, date }) => (
          <li key={id}>{words.meeting(committee, texts.dates.long(date))}</li>
        ))}
        {meetings.length > named && <li>{words.more(meetings.length - named)}</li>}
      </ul>
    </section>
  )
}
