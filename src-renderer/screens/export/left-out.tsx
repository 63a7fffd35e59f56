import { useEffect, useState } from 'react'
import type { Said } from '../../../src-main/domain/told/say.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './export.module.css'
import { type ExportChoice, itemOf, type Paper } from './papers.ts'

/** The kind of document whose contents a collection is made of. */
const collections = { excerpts: 'minutes', 'with-attachments': 'agenda' } as const

/** A plain list of what the public file will not show, as the meeting stands now: another window may open an item meanwhile. */
export function LeftOut({ choice }: { readonly choice: ExportChoice }) {
  const kind = kindOf(choice.paper)
  const itemId = itemOf(choice)
  const { api } = useSession()
  const { id: meetingId, revision } = useMeeting()
  const [lines, setLines] = useState<readonly Said[] | null>(null)
  useEffect(() => {
    let current = true
    // Of this revision: it is asked again for the next one.
    void revision
    api.documents.leftOut({ meetingId, kind, itemId }).then(
      (result) => current && setLines(result.ok ? result.value : null),
      () => current && setLines(null),
    )
    return () => {
      current = false
    }
  }, [api, meetingId, revision, kind, itemId])

  if (lines === null) return null
  if (lines.length === 0) return <p className={classes['clean']}>{texts.documents.nothingLeftOut}</p>
  return (
    <section className={classes['leftOut']} aria-label={texts.documents.leftOut}>
      <p className={classes['title']}>
        <Icon name="lock" /> {texts.documents.leftOut}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable with the keys */}
      <ul className={classes['list']} tabIndex={0} aria-label={texts.documents.leftOut}>
        {lines.map((line) => (
          <li key={line.danish}>{texts.told.said(line)}</li>
        ))}
      </ul>
    </section>
  )
}

function kindOf(paper: Paper) {
  return paper === 'excerpts' || paper === 'with-attachments' ? collections[paper] : paper
}
