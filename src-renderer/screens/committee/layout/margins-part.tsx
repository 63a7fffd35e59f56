import type { Layout } from '../../../../src-main/domain/committee/layout.ts'
import { texts } from '../../../words/texts.ts'
import { LayoutPart } from './layout-part.tsx'
import { MmField } from './mm-field.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.margins
const sides: readonly { readonly side: keyof Layout['margins']; readonly min: number }[] = [
  { side: 'top', min: 15 },
  { side: 'bottom', min: 15 },
  { side: 'left', min: 10 },
  { side: 'right', min: 10 },
]

/** The four margins, in millimetres. */
export function MarginsPart() {
  const [{ margins }, set] = useLayout()
  return (
    <LayoutPart title={words.title}>
      {sides.map(({ side, min }) => (
        <MmField
          key={side}
          label={words[side]}
          value={margins[side]}
          min={min}
          max={60}
          onChange={(millimetres) => set({ margins: { ...margins, [side]: millimetres } })}
        />
      ))}
    </LayoutPart>
  )
}
