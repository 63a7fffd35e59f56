import { Checkbox, Stack } from '@mantine/core'
import { da } from '../../words/da.ts'
import { SettingsPart } from './settings-part.tsx'
import { useSettings } from './use-settings.ts'

const words = da.committee.layout

/** How the committee's documents are laid out: a page for each item, a contents list. */
export function LayoutPart() {
  const [{ layout }, set] = useSettings()
  return (
    <SettingsPart title={words.title}>
      <Stack gap={8}>
        <Checkbox
          label={words.pagePerItem}
          checked={layout.pagePerItem}
          onChange={({ currentTarget }) => set({ layout: { ...layout, pagePerItem: currentTarget.checked } })}
        />
        <Checkbox
          label={words.contentsList}
          checked={layout.contentsList}
          onChange={({ currentTarget }) =>
            set({ layout: { ...layout, contentsList: currentTarget.checked } })
          }
        />
      </Stack>
    </SettingsPart>
  )
}
