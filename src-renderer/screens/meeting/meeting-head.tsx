import { ActionIcon, Button, Menu } from '@mantine/core'
import { useState } from 'react'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { nextStage, stagesInOrder } from '../../../src-main/domain/stages/stage.ts'
import { useCommands } from '../../shell/commands.ts'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import type { ExportPreset } from '../export/export-dialog.tsx'
import { MeetingForm } from '../meetings/meeting-form.tsx'
import { HeadDeadline } from '../stage/head-deadline.tsx'
import { useStage } from '../stage/use-stage.ts'
import classes from './meeting.module.css'
import { nextStep, type StageDialogName } from './stage.ts'
import { StageLine } from './stage-line.tsx'
import { useHeadChanges } from './use-head-changes.ts'
import { useSendToColleague } from './use-send-to-colleague.ts'

export interface MeetingHeadProps {
  readonly onExport: (preset: ExportPreset) => void
  readonly onPrint: () => void
  readonly onDialog: (dialog: StageDialogName) => void
}

/** The stages in which the minutes are signed. */
const signed: readonly MeetingStatus[] = ['held', 'minutes-draft', 'approved']

/** When and where, the stage, and the one strong button: what comes next. */
export function MeetingHead({ onExport, onPrint, onDialog }: MeetingHeadProps) {
  const { id, meeting } = useMeeting()
  const readOnly = useReadOnly()
  const { savePlan } = useHeadChanges()
  const send = useSendToColleague()
  const { advanceAtOnce } = useStage()
  const [editing, setEditing] = useState(false)
  const next = nextStep(meeting.status)
  const { openWindow } = useProgram().door
  useCommands('meeting-head', () => [
    ...(readOnly
      ? []
      : [{ kind: 'action' as const, name: texts.meeting.editMeeting, run: () => setEditing(true) }]),
  ])
  const exportNow = () => onExport({ document: meeting.documentKind })

  function takeNextStep() {
    if (next.kind === 'advance') void advanceAtOnce(next.to)
    else if (next.kind === 'dialog') onDialog(next.dialog)
    else if (next.kind === 'hold') goTo({ at: 'hold', meetingId: id })
    else exportNow()
  }
  function choose(stage: MeetingStatus) {
    const back = stagesInOrder.indexOf(stage) < stagesInOrder.indexOf(meeting.status)
    if (back) onDialog({ kind: 'reopen', to: stage })
    else if (next.kind === 'dialog' && nextStage(meeting.status) === stage) onDialog(next.dialog)
    else void advanceAtOnce(stage)
  }
  return (
    <header className={classes['head']}>
      <div className={classes['when']}>
        <h1>
          <span className={classes['weekday']}>{texts.dates.weekday(meeting.date)}</span>{' '}
          {texts.dates.long(meeting.date)}
        </h1>
        <Menu position="bottom-end" returnFocus={!editing}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" c="var(--ink-soft)" aria-label={texts.meeting.more}>
              <Icon name="dots" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={exportNow}>{texts.meeting.exportMenu}</Menu.Item>
            <Menu.Item onClick={() => void send()}>{texts.colleague.send}</Menu.Item>
            <Menu.Item onClick={onPrint}>{texts.meeting.printMenu}</Menu.Item>
            <Menu.Item onClick={() => openWindow(window.location.hash)}>
              {texts.menu.openInNewWindow}
            </Menu.Item>
            {!readOnly && <Menu.Item onClick={() => setEditing(true)}>{texts.meeting.editMeeting}</Menu.Item>}
            <Menu.Divider />
            <Menu.Item onClick={() => goTo({ at: 'meeting', meetingId: id, part: 'life' })}>
              {texts.stage.life.menu}
            </Menu.Item>
            {(meeting.status === 'sent' || meeting.status === 'held') && (
              <Menu.Item onClick={() => onDialog({ kind: 'supplementary' })}>
                {texts.stage.supplementary.menu}
              </Menu.Item>
            )}
            {(meeting.status === 'draft' || meeting.status === 'sent') && (
              <Menu.Item onClick={() => onDialog({ kind: 'cancel' })}>{texts.stage.cancel.menu}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={classes['facts']}>
        {[meeting.time === null ? null : texts.meeting.clock(meeting.time), meeting.place]
          .filter((part) => part !== null)
          .join(', ')}
      </p>
      {editing && (
        <MeetingForm
          plan={meeting}
          saveWords={texts.common.save}
          onSave={savePlan}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      )}
      <StageLine status={meeting.status} onChoose={choose} />
      <HeadDeadline onSupplementary={() => onDialog({ kind: 'supplementary' })} />
      <Button fullWidth onClick={takeNextStep}>
        {next.words}
      </Button>
      {signed.includes(meeting.status) && (
        <Button
          fullWidth
          variant="subtle"
          size="compact-sm"
          mt={8}
          leftSection={<Icon name="printer" />}
          onClick={onPrint}
        >
          {texts.meeting.printMenu}
        </Button>
      )}
    </header>
  )
}
