import { ActionIcon, Tooltip } from '@mantine/core'
import { useReadOnly } from '../state/use-read-only.ts'
import { texts } from '../words/texts.ts'
import { Icon, type IconName } from './icon.tsx'
import classes from './row-tools.module.css'

export interface RowToolsProps {
  /** What the row is, for those who hear it: "Indstillingspunkt 2". */
  readonly name: string
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: () => void
}

/** Move and remove, at the end of a row; quiet until the row is pointed at or has the focus. Not offered in a meeting that is closed to changes. */
export function RowTools({ name, onUp, onDown, onRemove }: RowToolsProps) {
  if (useReadOnly()) return null
  return (
    <span className={classes['tools']} data-row-tools>
      <RowTool words={texts.common.moveUp} name={name} icon="arrow-up" onClick={onUp} />
      <RowTool words={texts.common.moveDown} name={name} icon="arrow-down" onClick={onDown} />
      <RowTool words={texts.common.remove} name={name} icon="x" onClick={onRemove} />
    </span>
  )
}

interface RowToolProps {
  readonly words: string
  readonly name: string
  readonly icon: IconName
  readonly onClick: (() => void) | null
}

function RowTool({ words, name, icon, onClick }: RowToolProps) {
  if (onClick === null) return <span className={classes['gap']} />
  return (
    <Tooltip label={words}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink-soft)"
        size={24}
        aria-label={`${words}: ${name}`}
        onClick={onClick}
      >
        <Icon name={icon} size={14} />
      </ActionIcon>
    </Tooltip>
  )
}
