import { Checkbox, NumberInput } from '@mantine/core'
import { IconCalendarDue } from '@tabler/icons-react'
import { texts } from '../../words/texts.ts'
import { Choice } from '../export/choice.tsx'
import classes from './committee.module.css'
import { deadlineExample } from './deadline-example.ts'
import { SettingsPart } from './settings-part.tsx'
import { useSettings } from './use-settings.ts'

const words = texts.committee.deadline
const units = ['weekdays', 'calendar-days'] as const
const most = 60

/** How long before the meeting the agenda must be sent, with an example that follows at once. */
export function DeadlinePart() {
  const [{ deadline }, set] = useSettings()
  const change = (some: Partial<typeof deadline>) => set({ deadline: { ...deadline, ...some } })
  return (
    <SettingsPart title={words.title} text={words.holidays}>
      <NumberInput
        label={words.count}
        value={deadline.count}
        onChange={(count) =>
          typeof count === 'number' && count >= 0 && count <= most && change({ count: Math.floor(count) })
        }
        min={0}
        max={most}
        allowDecimal={false}
        allowNegative={false}
        w={112}
      />
      <div className={classes['grow']}>
        <Choice
          label={words.unit}
          values={units}
          names={words.units}
          value={deadline.unit}
          onChange={(unit) => change({ unit })}
        />
      </div>
      {deadline.unit === 'weekdays' && (
        <Checkbox
          label={words.saturday}
          checked={deadline.saturdayCounts}
          onChange={(event) => change({ saturdayCounts: event.currentTarget.checked })}
          className={classes['full'] ?? ''}
        />
      )}
      <p className={classes['example']} role="status">
        <IconCalendarDue size={16} aria-hidden />
        <span>{deadlineExample(deadline)}</span>
      </p>
    </SettingsPart>
  )
}
