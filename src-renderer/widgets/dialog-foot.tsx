import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './dialog-foot.module.css'

/** The buttons of a dialog with much to read: they stay in sight at its lower edge while the rest is scrolled. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return (
    <Group justify="flex-end" gap={8} className={classes['foot'] ?? ''}>
      {children}
    </Group>
  )
}
