import { ActionIcon, Tooltip } from '@mantine/core'
import type { IconArrowUp } from '@tabler/icons-react'

export interface StepButtonProps {
  readonly name: string
  readonly icon: typeof IconArrowUp
  readonly disabled: boolean
  readonly onClick: () => void
}

/** One step back or forward. At the last it does nothing but keeps the focus, so that one can step the other way. */
export function StepButton({ name, icon: Icon, disabled, onClick }: StepButtonProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink-soft)"
        aria-label={name}
        aria-disabled={disabled}
        {...(disabled ? { 'data-disabled': true } : {})}
        onClick={() => {
          if (!disabled) onClick()
        }}
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  )
}
