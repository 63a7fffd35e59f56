import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { clockTime } from '../../../src-main/domain/meeting/iso-date.ts'
import { useHolidays } from '../../state/use-holidays.ts'
import { readDate } from '../../widgets/read-date.ts'
import { useFocusBack } from '../../widgets/use-focus-back.ts'
import { useFormSave } from '../../widgets/use-form-save.ts'
import { texts } from '../../words/texts.ts'
import classes from './meetings.module.css'

const words = texts.meeting.form

/** When and where a meeting is held. */
export interface MeetingPlan {
  readonly date: string
  readonly time: string | null
  readonly place: string | null
}

export interface MeetingFormProps<S> {
  readonly plan: MeetingPlan | null
  readonly saveWords: string
  /** Answers what was saved; null where it was refused, which is shown then. */
  readonly onSave: (plan: MeetingPlan) => Promise<S | null>
  /** All that is written is saved. */
  readonly onDone: (saved: S) => void
  readonly onCancel: () => void
}

/** Date, time and place, in the forms of either language; the weekday and a public holiday are shown as an answer to the date. */
export function MeetingForm<S>({ plan, saveWords, onSave, onDone, onCancel }: MeetingFormProps<S>) {
  const [date, setDate] = useState(plan === null ? '' : texts.dates.long(plan.date))
  const [time, setTime] = useState(plan?.time ?? '')
  const [place, setPlace] = useState(plan?.place ?? '')
  const [tried, setTried] = useState(false)
  const { onInput, save } = useFormSave()
  useFocusBack()
  const { date: day, wrong } = readDate(date)
  const holiday = useHolidays(day === null ? null : Number(day.slice(0, 4))).get(day ?? '')
  const clock = readClock(time)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (day === null || clock === undefined) return
    save(() => onSave({ date: day, time: clock, place: place.trim() === '' ? null : place.trim() }), onDone)
  }

  return (
    <form
      className={classes['form']}
      onSubmit={submit}
      onInput={onInput}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      aria-label={words.title}
    >
      <TextInput
        label={words.date}
        placeholder={words.datePlaceholder}
        description={day === null ? ' ' : dayWords(day, holiday)}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        error={tried ? wrong : null}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
        autoFocus
      />
      <TextInput
        label={words.time}
        placeholder={words.timePlaceholder}
        error={tried && clock === undefined ? words.timeWrong : null}
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
        w={96}
      />
      <TextInput
        label={words.place}
        placeholder={words.placePlaceholder}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        className={classes['grow'] ?? ''}
      />
      <Group gap={8} mt={22}>
        <Button type="submit">{saveWords}</Button>
        <Button variant="default" onClick={onCancel}>
          {texts.common.cancel}
        </Button>
      </Group>
    </form>
  )
}

function dayWords(day: string, holiday: string | undefined): string {
  const said = texts.dates.withWeekday(day)
  return holiday === undefined ? said : `${said}, ${texts.dates.holiday(holiday)}`
}

/** "8", "8.30" and "08:30" as "HH:MM"; null where nothing is written, undefined where it is no time. */
function readClock(value: string): string | null | undefined {
  if (value.trim() === '') return null
  const [hours = '', minutes = '00'] = value.trim().split(/[.:]/)
  const clock = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
  return clockTime.safeParse(clock).success ? clock : undefined
}
