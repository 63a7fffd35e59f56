import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCommitteeDetails } from '../../../state/committee-session.ts'
import { useProgram } from '../../../state/program.ts'
import { texts } from '../../../words/texts.ts'
import { Paper } from '../../pages/paper.tsx'
import { usePage } from '../../pages/use-page.ts'
import classes from './layout.module.css'
import { useLayout } from './use-layout.ts'

const words = texts.layout.page
const kinds = ['agenda', 'minutes', 'decision-list', 'signature-page'] as const
type Kind = (typeof kinds)[number]

/** The committee's newest meeting on paper, as the layout now stands; an invented one where there is none. */
export function LayoutPage() {
  const { committees } = useProgram()
  const { id } = useCommitteeDetails()
  const [layout] = useLayout()
  const newest = committees.find((line) => line.id === id)?.meetings[0] ?? null
  const [kind, setKind] = useState<Kind>(newest?.head.documentKind ?? 'agenda')
  const [page, setPage] = useState(1)
  const live = usePage({ meetingId: newest?.id ?? null, kind, audience: 'internal', layout, page }, 0)
  return (
    <div className={classes['paper']}>
      <Paper live={live} onPage={setPage} whole>
        <NativeSelect
          size="xs"
          aria-label={words.kind}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = kinds.find((known) => known === currentTarget.value)
            if (chosen === undefined) return
            setKind(chosen)
            setPage(1)
          }}
          data={kinds.map((known) => ({ value: known, label: texts.documents.kinds[known] }))}
        />
        <span className={classes['of']}>
          {newest === null ? words.sample : words.of(texts.dates.long(newest.head.date))}
        </span>
      </Paper>
    </div>
  )
}
