import { IconLock } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { exportKinds } from '../../../src-main/contract/documents.ts'
import { useSession } from '../../state/session-context.ts'
import { da } from '../../words/da.ts'
import classes from './export.module.css'

/** A plain list of what the public file will not show. */
export function LeftOut({ kind }: { readonly kind: (typeof exportKinds)[number] }) {
  const { api, snapshot } = useSession()
  const [lines, setLines] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let current = true
    api.documents.leftOut({ meetingId: snapshot.get().id, kind }).then(
      (result) => current && setLines(result.ok ? result.value : null),
      () => current && setLines(null),
    )
    return () => {
      current = false
    }
  }, [api, snapshot, kind])

  if (lines === null) return null
  if (lines.length === 0) return <p className={classes['clean']}>{da.documents.nothingLeftOut}</p>
  return (
    <section className={classes['leftOut']} aria-label={da.documents.leftOut}>
      <p className={classes['title']}>
        <IconLock size={16} aria-hidden /> {da.documents.leftOut}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable with the keys */}
      <ul className={classes['list']} tabIndex={0} aria-label={da.documents.leftOut}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
