import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import { addDays } from '../../../src-main/domain/deadlines/day.ts'
import { firstYear, lastYear } from '../../../src-main/domain/meeting/iso-date.ts'
import { useCommands } from '../../shell/commands.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { goTo } from '../../state/route.ts'
import { useHolidays } from '../../state/use-holidays.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import { PlaceFrame } from '../committee/place-frame.tsx'
import { today as todayNow } from '../committee/today.ts'
import type { MeetingPlan } from '../meetings/meeting-form.tsx'
import { NewMeetingForm } from '../meetings/new-meeting-form.tsx'
import { MonthGrid } from './month-grid.tsx'
import { useYear } from './use-year.ts'
import classes from './year.module.css'
import { YearList } from './year-list.tsx'

const words = texts.year
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The committee's year: every day of it, the meetings, their deadlines and the public holidays; a day is chosen to make a meeting. */
export function YearScreen() {
  const committeeId = useCommitteeDetails().id
  const today = todayNow()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const [day, setDay] = useState(today)
  const [making, setMaking] = useState<string | null>(null)
  const calendar = useRef<HTMLElement>(null)
  const read = useYear(committeeId, year)
  const meetings = read ?? []
  const holidays = useHolidays(year)
  useCommands('year', () => [
    {
      kind: 'action',
      id: 'new-meeting',
      name: texts.meeting.form.create,
      shortcut: 'mod+N',
      run: () => setMaking(today),
    },
  ])
  const reachable = day.startsWith(String(year)) ? day : `${year}-01-01`

  function choose(date: string) {
    setDay(date)
    const meeting = meetings.find(({ head }) => head.date === date)
    if (meeting) goTo({ at: 'meeting', meetingId: meeting.meetingId, part: null })
    else setMaking(date)
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined
    if (step === undefined || from === undefined) return
    event.preventDefault()
    const next = addDays(from, step)
    if (!next.startsWith(String(year))) return
    setDay(next)
    calendar.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }

  return (
    <PlaceFrame
      title={words.title(year)}
      lead={words.lead}
      wide
      actions={<YearSteps year={year} thisYear={thisYear} onYear={setYear} />}
    >
      {making !== null && (
        <NewMeetingForm
          key={making}
          committeeId={committeeId}
          plan={planOn(making, meetings.at(-1)?.head ?? null)}
          onCancel={() => setMaking(null)}
        />
      )}
      <div className={classes['year']}>
        <section
          ref={calendar}
          className={classes['months']}
          aria-label={words.calendar}
          onKeyDown={onKeyDown}
        >
          {words.months.map((name, at) => (
            <MonthGrid
              key={name}
              year={year}
              month={at + 1}
              meetings={meetings}
              holidays={holidays}
              today={today}
              reachable={reachable}
              onDay={choose}
            />
          ))}
        </section>
        <section aria-label={words.list}>
          <h2 className={classes['title']}>{words.list}</h2>
          {read !== null && <YearList meetings={read} holidays={holidays} />}
        </section>
      </div>
    </PlaceFrame>
  )
}

/** A new meeting is planned as the one before it: the same time and place. */
function planOn(date: string, before: Omit<MeetingPlan, 'date'> | null): MeetingPlan {
  return { date, time: before?.time ?? null, place: before?.place ?? null }
}

interface YearStepsProps {
  readonly year: number
  readonly thisYear: number
  readonly onYear: (year: number) => void
}

function YearSteps({ year, thisYear, onYear }: YearStepsProps) {
  return (
    <Group gap={4}>
      <Tooltip label={words.previous}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={words.previous}
          disabled={year <= firstYear}
          onClick={() => onYear(year - 1)}
        >
          <Icon name="chevron-left" />
        </ActionIcon>
      </Tooltip>
      <Button variant="default" onClick={() => onYear(thisYear)}>
        {words.thisYear}
      </Button>
      <Tooltip label={words.next}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={words.next}
          disabled={year >= lastYear}
          onClick={() => onYear(year + 1)}
        >
          <Icon name="chevron-right" />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
