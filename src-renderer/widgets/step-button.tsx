import { ActionIcon, Tooltip } from '@mantine/core'
import { Icon, type IconName } from './icon.tsx'

export interface StepButtonProps {
  readonly name: string
  readonly icon: IconName
  readonly disabled: boolean
  readonly onClick: () => void
}

/** One step back or forward. At the last it does nothing but keeps the focus, so that one can step the other way. */
export function StepButton({ name, icon, disabled, onClick }: StepButtonProps) {
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
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  )
}
