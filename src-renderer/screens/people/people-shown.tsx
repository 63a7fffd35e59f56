import { Group, SegmentedControl } from '@mantine/core'
import { DateField } from '../../widgets/date-field.tsx'
import { texts } from '../../words/texts.ts'

const words = texts.people

/** Which memberships are shown: those of all times, or those of a day. */
export type Shown = { readonly day: string | null; readonly choice: 'all' | 'today' | 'day' }

export interface PeopleShownProps {
  readonly shown: Shown
  readonly today: string
  readonly onChange: (shown: Shown) => void
}

/** Chooses a day, so that one sees the people of that day. */
export function PeopleShown({ shown, today, onChange }: PeopleShownProps) {
  function choose(value: string) {
    if (value === 'all') onChange({ choice: 'all', day: null })
    if (value === 'today') onChange({ choice: 'today', day: today })
    if (value === 'day') onChange({ choice: 'day', day: shown.day ?? today })
  }
  return (
    <Group gap={16} align="flex-end" mb={16}>
      <SegmentedControl
        aria-label={words.shown}
        transitionDuration={0}
        value={shown.choice}
        onChange={choose}
        data={[
          { value: 'all', label: words.shownAll },
          { value: 'today', label: words.shownToday },
          { value: 'day', label: words.shownOn },
        ]}
      />
      {shown.choice === 'day' && (
        <DateField
          label={words.day}
          value={shown.day}
          onChange={(day) => onChange({ choice: 'day', day })}
          autoFocus
        />
      )}
    </Group>
  )
}
