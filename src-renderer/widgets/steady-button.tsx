import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentPropsWithoutRef } from 'react'

export type SteadyButtonProps = Omit<ButtonProps, 'disabled'> &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> & {
    /** It cannot be used just now. */
    readonly off: boolean
  }

/** A button that keeps the focus while it cannot be used: a disabled one would lose it. */
export function SteadyButton({ off, onClick, ...props }: SteadyButtonProps) {
  return (
    <Button
      {...props}
      aria-disabled={off}
      {...(off ? { 'data-disabled': true } : {})}
      onClick={(event) => !off && onClick?.(event)}
    />
  )
}
