import { Button, Group } from '@mantine/core'
import type { StoreCopyLine } from '../../../src-main/contract/program.ts'
import { texts } from '../../words/texts.ts'
import classes from './backups.module.css'
import { sizeWords } from './size-words.ts'

const words = texts.backups

export interface BackupRowProps {
  readonly copy: StoreCopyLine
  /** The moment it is told from the others by. */
  readonly when: string
  readonly onLook: () => void
  readonly onRestore: () => void
}

/** A copy: when it was laid, what it holds and fills, and what can be done with it. */
export function BackupRow({ copy, when, onLook, onRestore }: BackupRowProps) {
  return (
    <li className={classes['row']}>
      <div className={classes['about']}>
        <p className={classes['when']}>
          {when}
          {copy.kind === 'set-aside' && <span className={classes['aside']}>{words.setAside}</span>}
        </p>
        <p className={classes['soft']}>{holdsWords(copy.holds)}</p>
      </div>
      <p className={classes['size']}>{sizeWords(copy.size)}</p>
      {copy.holds !== null && (
        <Group gap={8} wrap="nowrap">
          <Button size="compact-md" variant="default" aria-label={words.lookAt(when)} onClick={onLook}>
            {words.look}
          </Button>
          <Button size="compact-md" variant="default" aria-label={words.restoreAt(when)} onClick={onRestore}>
            {words.restore}
          </Button>
        </Group>
      )}
    </li>
  )
}

function holdsWords(holds: StoreCopyLine['holds']): string {
  if (holds === null) return words.unreadable
  const { committees, meetings, latest } = holds
  const all = words.holds(committees.length, meetings)
  return latest === null ? all : `${all}, ${words.latest(latest.committee, texts.dates.long(latest.date))}`
}
