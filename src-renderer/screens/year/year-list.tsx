import type { YearMeeting } from '../../../src-main/contract/stage.ts'
import { address } from '../../state/route.ts'
import type { Holidays } from '../../state/use-holidays.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { DeadlineLine } from '../stage/deadline-line.tsx'
import classes from './year.module.css'

const words = texts.year

export interface YearListProps {
  readonly meetings: readonly YearMeeting[]
  readonly holidays: Holidays
}

/** The year's meetings in order, each with its stage, whether it lies on a holiday, and where its deadline stands. */
export function YearList({ meetings, holidays }: YearListProps) {
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
          {head.status !== 'cancelled' && <OnHoliday name={holidays.get(head.date)} />}
          {head.status !== 'cancelled' && <DeadlineLine deadline={deadline} reason />}
        </li>
      ))}
    </ul>
  )
}

function OnHoliday({ name }: { readonly name: string | undefined }) {
  if (name === undefined) return null
  return (
    <p className={classes['onHoliday']}>
      <SignalIcon signal="notice" /> {words.onHoliday(texts.dates.holiday(name))}
    </p>
  )
}
