import { Button, UnstyledButton } from '@mantine/core'
import type { Finding } from '../../../src-main/domain/finding.ts'
import { useSession } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { FindingLine } from '../../widgets/finding-line.tsx'
import { texts } from '../../words/texts.ts'
import classes from './checks.module.css'
import { goToFinding } from './go-to-finding.ts'
import { useFindingActions } from './use-finding-actions.ts'

const words = texts.checks

export interface FindingRowProps {
  readonly finding: Finding
  /** Said on the item itself, where its number need not be told. */
  readonly here?: boolean
  /** Closes the dialog it stands in, before its place is shown. */
  readonly onLeave?: () => void
}

/** A finding, which leads to its place; the words it stands in, and what one click does about it. */
export function FindingRow({ finding, here = false, onLeave }: FindingRowProps) {
  const { snapshot } = useSession()
  const { act } = useFindingActions()
  // What is blacked out can still be chosen then.
  const readOnly = useReadOnly()
  const { action, around } = finding
  return (
    <>
      <UnstyledButton
        className={classes['jump'] ?? ''}
        title={words.goTo}
        onClick={() => {
          onLeave?.()
          goToFinding(finding, snapshot.get())
        }}
      >
        <FindingLine finding={finding} here={here} />
      </UnstyledButton>
      {around !== undefined && <q className={classes['around']}>{around}</q>}
      {action && (!readOnly || action.do !== 'make-internal') && (
        <Button
          className={classes['act'] ?? ''}
          size="compact-xs"
          variant="default"
          onClick={() => void act(finding)}
        >
          {words.act[action.do]}
        </Button>
      )}
    </>
  )
}
