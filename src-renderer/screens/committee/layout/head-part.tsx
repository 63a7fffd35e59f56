import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommitteeDetails } from '../../../state/committee-session.ts'
import { useDraftText } from '../../../widgets/use-draft-text.ts'
import { texts } from '../../../words/texts.ts'
import classes from './layout.module.css'
import { LayoutPart } from './layout-part.tsx'
import { useLayout } from './use-layout.ts'

const words = texts.layout.head
const mostLines = 8
const longestLine = 120

/** The lines at the top of the first page. */
export function HeadPart() {
  const [{ letterhead }, set] = useLayout()
  const [tooMany, setTooMany] = useState(false)
  const { settings } = useCommitteeDetails()
  const lines = useDraftText(letterhead.join('\n'), write, settings.layout.letterhead.join('\n'))

  function write(text: string) {
    const written = linesOf(text)
    setTooMany(written.length > mostLines)
    set({ letterhead: written.slice(0, mostLines) })
  }
  return (
    <LayoutPart title={words.title}>
      <Textarea
        className={classes['full'] ?? ''}
        label={words.lines}
        description={words.linesText}
        error={tooMany ? words.linesMany : undefined}
        autosize
        minRows={2}
        maxRows={8}
        {...lines}
      />
    </LayoutPart>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => line !== '')
}
