import type { YearMeeting } from '../../../src-main/contract/stage.ts'
import type { Holidays } from '../../state/use-holidays.ts'
import { texts } from '../../words/texts.ts'
import { monthWeeks } from './month-days.ts'
import classes from './year.module.css'

const words = texts.year

export interface MonthGridProps {
  readonly year: number
  /** 1-12. */
  readonly month: number
  readonly meetings: readonly YearMeeting[]
  readonly holidays: Holidays
  readonly today: string
  /** The one day of the year that Tab stops at. */
  readonly reachable: string
  readonly onDay: (date: string) => void
}

/** One month: days with a meeting, of a deadline and of a public holiday are marked, every day can be chosen. The holidays are named under it. */
export function MonthGrid(props: MonthGridProps) {
  const { year, month, meetings, holidays, today, reachable, onDay } = props
  const weeks = monthWeeks(year, month)
  return (
    <div>
      <table className={classes['month']}>
        <caption>{words.months[month - 1]}</caption>
        <thead>
          <tr>
            {words.weekdays.map(([short, long]) => (
              <th key={short} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            // A week has no identity but its place.
            <tr key={at}>
              {week.map((day, weekday) =>
                day === null ? (
                  <td key={weekday} />
                ) : (
                  <td key={day}>
                    <Day
                      day={day}
                      meetings={meetings}
                      holiday={holidays.get(day)}
                      isToday={day === today}
                      reachable={day === reachable}
                      onDay={onDay}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MonthHolidays days={weeks.flat()} holidays={holidays} />
    </div>
  )
}

interface MonthHolidaysProps {
  readonly days: readonly (string | null)[]
  readonly holidays: Holidays
}

function MonthHolidays({ days, holidays }: MonthHolidaysProps) {
  const named = [...holidays].filter(([date]) => days.includes(date))
  if (named.length === 0) return null
  return (
    <ul className={classes['holidays']} aria-label={words.holidays}>
      {named.map(([date, name]) => (
        <li key={date}>{texts.dates.holidayOn(date, name)}</li>
      ))}
    </ul>
  )
}

interface DayProps {
  readonly day: string
  readonly meetings: readonly YearMeeting[]
  readonly holiday: string | undefined
  readonly isToday: boolean
  readonly reachable: boolean
  readonly onDay: (date: string) => void
}

function Day({ day, meetings, holiday, isToday, reachable, onDay }: DayProps) {
  const meeting = meetings.find(({ head }) => head.date === day)
  const due = meetings.find(({ deadline, head }) => deadline.date === day && head.status === 'draft')
  const name = [
    meeting ? words.open(texts.dates.withWeekday(day)) : words.newOn(texts.dates.withWeekday(day)),
    holiday === undefined ? null : texts.dates.holiday(holiday),
    due ? words.due(texts.dates.withWeekday(due.head.date)) : null,
  ]
  const said = name.filter((part) => part !== null).join(', ')
  return (
    <button
      type="button"
      className={classes['day']}
      data-day={day}
      data-meeting={meeting?.head.status}
      data-holiday={holiday === undefined ? undefined : true}
      data-due={due ? true : undefined}
      aria-current={isToday ? 'date' : undefined}
      aria-label={said}
      title={said}
      tabIndex={reachable ? 0 : -1}
      onClick={() => onDay(day)}
    >
      {Number(day.slice(8))}
    </button>
  )
}
