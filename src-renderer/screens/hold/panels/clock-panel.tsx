import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { breakKeys } from '../../../../src-main/domain/attendance/carried-clock.ts'
import { useMeeting } from '../../../state/session-context.ts'
import { texts } from '../../../words/texts.ts'
import { useHold } from '../hold-context.ts'
import { readClock } from '../rules/clock.ts'
import { useHoldChanges } from '../use-hold-changes.ts'
import classes from './panel.module.css'
import { PanelFrame } from './panel-frame.tsx'

const words = texts.hold.clock

/** What is typed of a break; what is not stays as it stands, also when that changes meanwhile. */
interface TypedBreak {
  readonly from?: string
  readonly to?: string
}

/** The meeting's times, each of them corrected where it stands; an emptied one is taken away. */
export function ClockPanel() {
  const { meeting } = useMeeting()
  const { attempt, close } = useHold()
  const { saveClock } = useHoldChanges(attempt)
  const [typedStart, setStart] = useState<string | null>(null)
  const [typedEnd, setEnd] = useState<string | null>(null)
  const [typedBreaks, setBreaks] = useState<Readonly<Record<string, TypedBreak>>>({})
  const start = typedStart ?? shown(meeting.startedAt)
  const end = typedEnd ?? shown(meeting.endedAt)
  const keys = breakKeys(meeting.breaks)
  const breaks = meeting.breaks.map(({ from, to }, at) => ({
    from: shown(from),
    to: shown(to),
    ...typedBreaks[keys[at] ?? ''],
  }))
  const [problem, setProblem] = useState<string | null>(null)

  async function save() {
    const typed = [start, end, ...breaks.flatMap(({ from, to }) => [from, to])]
    if (typed.some((time) => time.trim() !== '' && readClock(time) === null)) return setProblem(words.wrong)
    setProblem(null)
    const kept = breaks.flatMap(({ from, to }) => {
      const begun = readClock(from)
      return begun === null ? [] : [{ from: begun, to: readClock(to) }]
    })
    const clock = { startedAt: readClock(start), endedAt: readClock(end), breaks: kept }
    if (await saveClock(clock, words.title)) close()
  }
  const setBreak = (key: string, part: TypedBreak) =>
    setBreaks((old) => ({ ...old, [key]: { ...old[key], ...part } }))

  return (
    <PanelFrame title={words.title} onSave={() => void save()} problem={problem}>
      <div className={classes['fields']}>
        <TextInput
          label={words.start}
          value={start}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <TextInput label={words.end} value={end} onChange={(event) => setEnd(event.currentTarget.value)} />
      </div>
      {breaks.map((one, at) => (
        <div key={keys[at]} className={classes['fields']}>
          <TextInput
            label={words.pauseFrom(at + 1)}
            value={one.from}
            onChange={(event) => setBreak(keys[at] ?? '', { from: event.currentTarget.value })}
          />
          <TextInput
            label={words.pauseTo(at + 1)}
            value={one.to}
            onChange={(event) => setBreak(keys[at] ?? '', { to: event.currentTarget.value })}
          />
        </div>
      ))}
    </PanelFrame>
  )
}

function shown(time: string | null): string {
  return time ?? ''
}
