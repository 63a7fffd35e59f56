import { Button, Group, NativeSelect } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useCommands } from '../../shell/commands.ts'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import { useProgram } from '../../state/program.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Icon } from '../../widgets/icon.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { Trouble } from '../../widgets/trouble.tsx'
import { texts } from '../../words/texts.ts'
import { PlaceFrame } from '../committee/place-frame.tsx'
import { AttendanceTable } from './attendance-table.tsx'
import { type PeriodChoice, usePeriods } from './use-periods.ts'
import { useSaveStatistics } from './use-save-statistics.ts'

const words = texts.attendance

/** How often the members of the committee were there, in a year or in its term. */
export function AttendanceScreen() {
  const { periods, first } = usePeriods()
  if (first === null) return <Loading />
  return <AttendanceOf periods={periods} first={first} />
}

interface AttendanceOfProps {
  readonly periods: readonly PeriodChoice[]
  readonly first: number
}

function AttendanceOf({ periods, first }: AttendanceOfProps) {
  const { api } = useProgram()
  const committeeId = useCommitteeDetails().id
  const [year, setYear] = useState<number | null>(first)
  const answer = useAnswer(
    useCallback(() => api.attendance.statistics({ committeeId, year }), [api, committeeId, year]),
  )
  const save = useSaveStatistics({ committeeId, year })
  const counted = answer?.ok === true && answer.value.meetings > 0
  useCommands('attendance', () =>
    counted ? [{ kind: 'action', name: words.save, run: () => void save() }] : [],
  )
  return (
    <PlaceFrame
      title={words.title}
      lead={words.lead}
      actions={
        <Group gap={8} align="flex-end">
          <NativeSelect
            aria-label={words.period}
            value={String(year ?? '')}
            data={[...periods]}
            onChange={({ currentTarget }) => setYear(Number(currentTarget.value) || null)}
          />
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            disabled={!counted}
            onClick={() => void save()}
          >
            {words.save}
          </Button>
        </Group>
      }
    >
      {answer === null && <Loading />}
      {answer?.ok === false && <Trouble {...answer.refusal} />}
      {answer?.ok === true && !counted && <Empty title={words.nothing} text={words.nothingText} />}
      {answer?.ok === true && counted && <AttendanceTable statistics={answer.value} />}
    </PlaceFrame>
  )
}
