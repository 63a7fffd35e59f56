import { Checkbox } from '@mantine/core'
import { longestDeadline } from '../../../src-main/domain/committee/committee-settings.ts'
import { Icon } from '../../widgets/icon.tsx'
import { NumberField } from '../../widgets/number-field.tsx'
import { texts } from '../../words/texts.ts'
import { Choice } from '../export/choice.tsx'
import classes from './committee.module.css'
import { deadlineExample } from './deadline-example.ts'
import { SettingsPart } from './settings-part.tsx'
import { useSettings } from './use-settings.ts'

const words = texts.committee.deadline
const units = ['weekdays', 'calendar-days'] as const

/** How long before the meeting the agenda must be sent, with an example that follows at once. */
export function DeadlinePart() {
  const [{ deadline }, set] = useSettings()
  const change = (some: Partial<typeof deadline>) => set({ deadline: { ...deadline, ...some } })
  return (
    <SettingsPart title={words.title} text={words.holidays}>
      <NumberField
        label={words.count}
        value={deadline.count}
        min={0}
        max={longestDeadline}
        onChange={(count) => change({ count })}
        width={112}
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
        <Icon name="calendar-due" />
        <span>{deadlineExample(deadline)}</span>
      </p>
    </SettingsPart>
  )
}
