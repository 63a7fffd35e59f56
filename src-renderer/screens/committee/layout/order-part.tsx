import { Checkbox, Stack } from '@mantine/core'
import { texts } from '../../../words/texts.ts'
import { LayoutPart } from './layout-part.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.order

/** What the documents are built of: pages, contents list, numbers. */
export function OrderPart() {
  const [{ pagePerItem, contentsList, numberedHeadings }, set] = useLayout()
  return (
    <LayoutPart title={words.title}>
      <Stack gap={8}>
        <Checkbox
          label={words.pagePerItem}
          checked={pagePerItem}
          onChange={({ currentTarget }) => set({ pagePerItem: currentTarget.checked })}
        />
        <Checkbox
          label={words.contentsList}
          checked={contentsList}
          onChange={({ currentTarget }) => set({ contentsList: currentTarget.checked })}
        />
        <Checkbox
          label={words.numbered}
          checked={numberedHeadings}
          onChange={({ currentTarget }) => set({ numberedHeadings: currentTarget.checked })}
        />
      </Stack>
    </LayoutPart>
  )
}
