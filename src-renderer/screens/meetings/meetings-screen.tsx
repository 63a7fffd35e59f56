import { Button, Group } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCommands } from '../../shell/commands.ts'
import { useUndoCommands } from '../../shell/undo-commands.ts'
import { useProgram } from '../../state/program.ts'
import { useAllMeetings } from '../../state/use-all-meetings.ts'
import { useNews } from '../../state/use-news.ts'
import { useProgramUndo } from '../../state/use-program-undo.ts'
import { DropVeil } from '../../widgets/drop-veil.tsx'
import { Empty } from '../../widgets/empty.tsx'
import { Icon } from '../../widgets/icon.tsx'
import { useWindowFileDrop } from '../../widgets/use-file-drop.ts'
import { texts } from '../../words/texts.ts'
import { ImportReport } from './import-report.tsx'
import { MeetingTable } from './meeting-table.tsx'
import classes from './meetings.module.css'
import { NewMeetingForm } from './new-meeting-form.tsx'
import type { Imports } from './use-import.ts'

const words = texts.meeting.list

export interface MeetingsScreenProps {
  readonly committeeId: string
  readonly imports: Imports
}

/** A committee's meetings, newest first; the place where new ones are made and old ones imported. */
export function MeetingsScreen({ committeeId, imports }: MeetingsScreenProps) {
  const { committees, readCommittees } = useProgram()
  const over = useWindowFileDrop((files) => void imports.start(files))
  const [making, setMaking] = useState(false)
  const [all, setAll] = useState(false)
  const older = useAllMeetings(all ? committeeId : null)
  const committee = committees.find((line) => line.id === committeeId)

  useEffect(() => void readCommittees(), [readCommittees])
  // The list counts items and decisions, which the rail and the palette do not.
  useNews(() => void readCommittees())
  useCommands('meetings', () => [
    { kind: 'action', id: 'new-meeting', name: words.new, shortcut: 'mod+N', run: () => setMaking(true) },
    { kind: 'action', id: 'import', name: texts.importing.button, run: () => void imports.choose() },
  ])
  useUndoCommands('meetings-undo', useProgramUndo())
  if (committee === undefined) return null

  return (
    <main className={classes['page']}>
      {over && <DropVeil words={texts.importing.drop} />}
      <div className={classes['column']}>
        <header className={classes['head']}>
          <div>
            <h1>{words.title}</h1>
            <p className={classes['soft']}>
              {committee.committee.name}, {words.count(committee.count)}
            </p>
          </div>
          <Group gap={8}>
            <Button
              variant="default"
              leftSection={<Icon name="upload" />}
              onClick={() => void imports.choose()}
            >
              {words.import}
            </Button>
            <Button leftSection={<Icon name="plus" />} onClick={() => setMaking(true)}>
              {words.new}
            </Button>
          </Group>
        </header>
        {making && <NewMeetingForm committeeId={committeeId} plan={null} onCancel={() => setMaking(false)} />}
        <ImportReport imports={imports} />
        {committee.count > 0 && <MeetingTable meetings={older ?? committee.meetings} />}
        {older === null && committee.count > committee.meetings.length && (
          <Button variant="subtle" loading={all} onClick={() => setAll(true)}>
            {words.showAll(committee.count)}
          </Button>
        )}
        {committee.count === 0 && !making && <Empty title={words.empty} text={words.emptyText} />}
      </div>
    </main>
  )
}
