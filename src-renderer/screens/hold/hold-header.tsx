import { openBreak } from '../../../src-main/domain/attendance/clock-problem.ts'
import type { MeetingHead } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting } from '../../state/session-context.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'
import { Saving } from './saving.tsx'

const words = texts.hold

/** Which meeting, its clock, and whether everything is saved. */
export function HoldHeader() {
  const { committee, meeting } = useMeeting()
  const which = `${committee.name}, ${texts.dates.withWeekday(meeting.date)}`
  return (
    <header className={classes['header']}>
      <h1 title={which}>
        {words.title} <span>{which}</span>
      </h1>
      <p className={classes['clock']} role="status" data-clock>
        {openBreak(meeting.breaks) !== undefined && <Icon name="player-pause" />}
        {clockLine(meeting)}
      </p>
      <Saving />
    </header>
  )
}

function clockLine({ time, startedAt, endedAt, breaks }: MeetingHead): string {
  if (endedAt !== null) return words.clock.ended(endedAt)
  const pause = openBreak(breaks)
  if (pause !== undefined) return words.clock.pausedSince(pause.from)
  if (startedAt !== null) return words.clock.begun(startedAt)
  const planned = time === null ? '' : `. ${words.clock.planned(time)}`
  return `${words.clock.notBegun}${planned}`
}
