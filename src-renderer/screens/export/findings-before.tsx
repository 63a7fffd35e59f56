import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { FindingLine } from '../../widgets/finding-line.tsx'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { da } from '../../words/da.ts'
import classes from './export.module.css'

/** What the control found, above the choice of what leaves the house. */
export function FindingsBefore() {
  const findings = useStore(useSession().findings)
  if (findings.length === 0)
    return (
      <p className={classes['clean']}>
        <SignalIcon signal="good" /> {da.documents.noFindings}
      </p>
    )
  return (
    <section aria-label={da.item.findings}>
      <p className={classes['title']}>{da.documents.findings(findings.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable with the keys */}
      <ul className={classes['list']} tabIndex={0} aria-label={da.item.findings}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.where.itemNumber} ${finding.where.heading} ${finding.message}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}
