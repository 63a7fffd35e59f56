import { Checkbox, Radio, Stack } from '@mantine/core'
import { paperFonts, paperSizes } from '../../../../src-main/domain/committee/layout.ts'
import { texts } from '../../../words/texts.ts'
import { Choice } from '../../export/choice.tsx'
import classes from './layout.module.css'
import { LayoutPart } from './layout-part.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.type
const sizes = paperSizes.map(String)
const sizeNames = Object.fromEntries(paperSizes.map((size) => [String(size), words.points(size)]))

/** The family, its size and how close the lines stand. */
export function TypePart() {
  const [{ font, size, compact }, set] = useLayout()
  return (
    <LayoutPart title={words.title} text={words.sameInPdf}>
      <Radio.Group
        className={classes['full'] ?? ''}
        label={words.font}
        value={font}
        onChange={(value) => {
          const chosen = paperFonts.find((known) => known === value)
          if (chosen) set({ font: chosen })
        }}
      >
        <Stack gap={8} mt={4}>
          {paperFonts.map((known) => (
            <Radio
              key={known}
              value={known}
              label={words.fonts[known]}
              description={words.fontTexts[known]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div className={classes['full']}>
        <Choice
          label={words.size}
          values={sizes}
          names={sizeNames}
          value={String(size)}
          onChange={(value) => {
            const chosen = paperSizes.find((known) => String(known) === value)
            if (chosen) set({ size: chosen })
          }}
        />
      </div>
      <Checkbox
        label={words.compact}
        checked={compact}
        onChange={({ currentTarget }) => set({ compact: currentTarget.checked })}
      />
    </LayoutPart>
  )
}
