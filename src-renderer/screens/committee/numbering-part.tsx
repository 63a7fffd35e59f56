import { Radio, Stack } from '@mantine/core'
import {
  highestFirstNumber,
  type NumberingRule,
} from '../../../src-main/domain/committee/committee-settings.ts'
import { NumberField } from '../../widgets/number-field.tsx'
import { texts } from '../../words/texts.ts'
import classes from './committee.module.css'
import { SettingsPart } from './settings-part.tsx'
import { useSettings } from './use-settings.ts'

const words = texts.committee.numbering
const numberings: readonly NumberingRule['per'][] = ['meeting', 'year', 'term']

/** Where the items' numbers begin anew, and with what. */
export function NumberingPart() {
  const [{ numbering }, set] = useSettings()
  return (
    <SettingsPart title={words.title} text={words.text}>
      <Radio.Group
        className={classes['grow'] ?? ''}
        aria-label={words.per}
        value={numbering.per}
        onChange={(value) => {
          const per = numberings.find((known) => known === value)
          if (per) set({ numbering: { ...numbering, per } })
        }}
      >
        <Stack gap={8}>
          {numberings.map((per) => (
            <Radio key={per} value={per} label={words.numberings[per]} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberField
        label={words.start}
        value={numbering.start}
        min={1}
        max={highestFirstNumber}
        onChange={(start) => set({ numbering: { ...numbering, start } })}
        width={128}
      />
    </SettingsPart>
  )
}
