import { Button, Group } from '@mantine/core'
import type { InsideCopy, ListedMeetingLine, StoreCopyLine } from '../../../src-main/contract/program.ts'
import { Dialog } from '../../widgets/dialog.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import classes from './backups.module.css'
import { useInside } from './use-inside.ts'

const words = texts.backups.inside

export interface InsideDialogProps {
  readonly copy: StoreCopyLine
  readonly when: string
  readonly onRestore: () => void
  readonly onClose: () => void
}

/** The committees and meetings of a copy, to look at. */
export function InsideDialog({ copy, when, onRestore, onClose }: InsideDialogProps) {
  const inside = useInside(copy.name)
  return (
    <Dialog closeOnClickOutside onClose={onClose} title={words.title(when)} size={640}>
      {inside === null && <Loading />}
      {inside?.ok === false && <Trouble {...inside.refusal} />}
      {inside?.ok === true && <Committees inside={inside.value} />}
      <Group justify="flex-end" gap={8} mt={24}>
        <Button variant="default" disabled={inside?.ok !== true} onClick={onRestore}>
          {texts.backups.restore}
        </Button>
        <Button onClick={onClose} autoFocus data-autofocus>
          {texts.common.close}
        </Button>
      </Group>
    </Dialog>
  )
}

function Committees({ inside: { committees, meetings } }: { readonly inside: InsideCopy }) {
  return committees.map((committee) => (
    <section key={committee} className={classes['committee']}>
      <h3>{committee}</h3>
      <Meetings meetings={meetings.filter((meeting) => meeting.committee === committee)} />
    </section>
  ))
}

function Meetings({ meetings }: { readonly meetings: readonly ListedMeetingLine[] }) {
  if (meetings.length === 0) return <p className={classes['soft']}>{words.noMeetings}</p>
  return (
    <ul className={classes['meetings']}>
      {meetings.map(({ id, date, time, status, items }) => (
        <li key={id}>
          <span>{words.meeting(texts.dates.long(date), time)}</span>
          <span className={classes['soft']}>{words.items(items)}</span>
          <span className={classes['soft']}>{texts.meeting.status[status]}</span>
        </li>
      ))}
    </ul>
  )
}
