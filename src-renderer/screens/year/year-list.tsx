import type { YearMeeting } from '../../../src-main/contract/stage.ts'
import { address } from '../../state/route.ts'
import { texts } from '../../words/texts.ts'
import { DeadlineLine } from '../stage/deadline-line.tsx'
import classes from './year.module.css'

const words = texts.year

/** The year's meetings in order, each with its stage and where its deadline stands. */
export function YearList({ meetings }: { readonly meetings: readonly YearMeeting[] }) {
  if (meetings.length === 0) return <p className={classes['soft']}>{words.empty}</p>
  return (
    <ul className={classes['meetings']}>
      {meetings.map(({ meetingId, head, deadline }) => (
        <li key={meetingId}>
          <div className={classes['line']}>
            <a href={address({ at: 'meeting', meetingId, part: null })}>
              <span className={classes['weekday']}>{texts.dates.weekday(head.date)}</span>{' '}
              {texts.dates.long(head.date)}
              {head.time && <span className={classes['clock']}> {texts.meeting.clock(head.time)}</span>}
            </a>
            <span className={classes['stage']} data-status={head.status}>
              {texts.meeting.status[head.status]}
            </span>
          </div>
          {head.status !== 'cancelled' && <DeadlineLine deadline={deadline} reason />}
        </li>
      ))}
    </ul>
  )
}
