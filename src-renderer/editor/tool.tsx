import { ActionIcon, Tooltip } from '@mantine/core'
import type { Ref } from 'react'
import { Icon, type IconName } from '../widgets/icon.tsx'

export interface ToolProps {
  readonly icon: IconName
  readonly name: string
  readonly on?: boolean
  /** Left out where the tool opens something, which then listens itself. */
  readonly run?: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** One tool: an icon with a tooltip and, where it can be on or off, its state. */
export function Tool({ icon, name, on, run, ref, ...opening }: ToolProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon
        ref={ref}
        variant={on ? 'light' : 'subtle'}
        color={on ? 'petrol' : 'gray'}
        c={on ? 'var(--accent)' : 'var(--ink)'}
        size={28}
        aria-label={name}
        aria-pressed={on}
        onMouseDown={(event) => event.preventDefault()}
        {...(run === undefined ? {} : { onClick: run })}
        {...opening}
      >
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  )
}
