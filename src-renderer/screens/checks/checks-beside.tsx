import type { Finding } from '../../../src-main/domain/finding.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { SignalIcon } from '../../widgets/signal-icon.tsx'
import { texts } from '../../words/texts.ts'
import classes from './checks.module.css'
import { FindingRow } from './finding-row.tsx'
import { Redactions } from './redactions.tsx'
import { bySeverity, findingKeys } from './sort-findings.ts'

const words = texts.checks

/** The control beside the item: what it found here and in the rest of the meeting, and what the public will not see. */
export function ChecksBeside({ item }: { readonly item: StoredItem }) {
  const all = useStore(useSession().findings)
  const here = all.filter(({ where }) => where.itemNumber === item.number)
  const elsewhere = all.filter(({ where }) => where.itemNumber !== item.number)
  return (
    <section className={classes['column']} aria-label={texts.item.findings} tabIndex={-1}>
      <Part title={words.here} findings={here} here nothing={words.nothingHere} />
      {elsewhere.length > 0 && <Part title={words.elsewhere} findings={elsewhere} />}
      <Redactions />
    </section>
  )
}

interface PartProps {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly here?: boolean
  readonly nothing?: string
}

function Part({ title, findings, here = false, nothing }: PartProps) {
  return (
    <section className={classes['part']} aria-label={title}>
      <h2>{title}</h2>
      {findings.length === 0 && (
        <p className={classes['nothing']}>
          <SignalIcon signal="good" /> {nothing}
        </p>
      )}
      {bySeverity(findings).map((group) => (
        <section key={group.severity} aria-label={words.count(group.severity, group.findings.length)}>
          <h3>{words.count(group.severity, group.findings.length)}</h3>
          <ul>
            {findingKeys(group.findings).map(([key, finding]) => (
              <li key={key}>
                <FindingRow finding={finding} here={here} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
