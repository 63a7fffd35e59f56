import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { longDate, weekday } from '../../../src-main/domain/dates/danish-date.ts'
import { useMeeting } from '../../state/session-context.ts'
import { da } from '../../words/da.ts'
import type { ExportPreset } from '../export/export-dialog.tsx'
import { MeetingForm, type MeetingPlan } from '../meetings/meeting-form.tsx'
import classes from './meeting.module.css'
import { nextStep } from './stage.ts'
import { StageLine } from './stage-line.tsx'
import { useHeadChanges } from './use-head-changes.ts'

export interface MeetingHeadProps {
  readonly onExport: (preset: ExportPreset) => void
  readonly onPrint: () => void
}

/** When and where, the stage, and the one strong button: what comes next. */
export function MeetingHead({ onExport, onPrint }: MeetingHeadProps) {
  const { meeting } = useMeeting()
  const { setStage, savePlan } = useHeadChanges()
  const [editing, setEditing] = useState(false)
  const next = nextStep(meeting.status)

  function takeNextStep() {
    if (next.kind === 'stage') void setStage(next.stage)
    else onExport({ document: next.document, stage: next.stage })
  }
  async function save(plan: MeetingPlan) {
    if (await savePlan(plan)) setEditing(false)
  }

  return (
    <header className={classes['head']}>
      <div className={classes['when']}>
        <h1>
          <span className={classes['weekday']}>{weekday(meeting.date)}</span> {longDate(meeting.date)}
        </h1>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" c="var(--ink-soft)" aria-label={da.meeting.more}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              onClick={() =>
                onExport({ document: next.kind === 'export' ? next.document : 'agenda', stage: null })
              }
            >
              {da.meeting.exportMenu}
            </Menu.Item>
            <Menu.Item onClick={onPrint}>{da.meeting.printMenu}</Menu.Item>
            <Menu.Item onClick={() => setEditing(true)}>{da.meeting.editMeeting}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={classes['facts']}>
        {[meeting.time === null ? null : da.meeting.clock(meeting.time), meeting.place]
          .filter((part) => part !== null)
          .join(', ')}
      </p>
      {editing && (
        <MeetingForm
          plan={meeting}
          saveWords={da.common.save}
          onSave={(plan) => void save(plan)}
          onCancel={() => setEditing(false)}
        />
      )}
      <StageLine status={meeting.status} onSet={(status) => void setStage(status)} />
      <Button fullWidth onClick={takeNextStep}>
        {next.words}
      </Button>
    </header>
  )
}
