import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import { FindingRow } from '../checks/finding-row.tsx'
import { bySeverity, findingKeys } from '../checks/sort-findings.ts'
import classes from './export.module.css'

/** What the control found, above the choice of what leaves the house: the gravest first, each with its place and what can be done. */
export function FindingsBefore({ onLeave }: { readonly onLeave: () => void }) {
  const findings = useStore(useSession().findings)
  if (findings.length === 0)
    return (
      <p className={classes['clean']}>
        <SignalIcon signal="good" /> {texts.documents.noFindings}
      </p>
    )
  const sorted = bySeverity(findings).flatMap((group) => group.findings)
  return (
    <section aria-label={texts.item.findings}>
      <p className={classes['title']}>{texts.documents.findings(findings.length)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable with the keys */}
      <ul className={classes['list']} tabIndex={0} aria-label={texts.item.findings}>
        {findingKeys(sorted).map(([key, finding]) => (
          <li key={key}>
            <FindingRow finding={finding} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </section>
  )
}
