import { Checkbox, ColorInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { contrast } from '../../../look/contrast.ts'
import { SignalIcon } from '../../../widgets/signal-icon.tsx'
import { texts } from '../../../words/texts.ts'
import classes from './layout.module.css'
import { LayoutPart } from './layout-part.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.colour
/** Deep enough for text on white paper, all of them. */
const swatches = ['#1f4e79', '#14566a', '#27663a', '#7a2b55', '#8a2432', '#6b4d12', '#3b3f8f', '#3a4045']
/** The least contrast of text (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5

/** The committee's colour, and whether it can be read, in words. */
export function ColourPart() {
  const [{ accent, accentHeadings }, set] = useLayout()
  const [typed, setTyped] = useState<string>(accent)
  useEffect(() => setTyped(accent), [accent])
  const valid = isColour(typed)
  return (
    <LayoutPart title={words.title}>
      <ColorInput
        className={classes['full'] ?? ''}
        label={words.label}
        maw={320}
        format="hex"
        swatches={swatches}
        withEyeDropper={false}
        fixOnBlur
        value={typed}
        error={valid ? undefined : words.wrong}
        onChange={(value) => {
          setTyped(value)
          if (isColour(value)) set({ accent: value.toLowerCase() })
        }}
      />
      <p className={classes['said']}>
        <Readable ratio={contrast(accent, '#ffffff')} />
      </p>
      <Checkbox
        label={words.headings}
        checked={accentHeadings}
        onChange={({ currentTarget }) => set({ accentHeadings: currentTarget.checked })}
      />
    </LayoutPart>
  )
}

function Readable({ ratio }: { readonly ratio: number }) {
  const readable = ratio >= leastContrast
  return (
    <>
      <SignalIcon signal={readable ? 'good' : 'notice'} />
      <span>
        {words.contrast(ratio)} {readable ? words.readable : words.tooLight}
      </span>
    </>
  )
}

function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}
