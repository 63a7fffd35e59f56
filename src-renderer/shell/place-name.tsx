import type { IconAdjustments } from '@tabler/icons-react'
import classes from './shell.module.css'

export interface PlaceNameProps {
  readonly icon: typeof IconAdjustments
  readonly name: string
}

/** What stands on a line of the rail: its icon, and its name where there is room. */
export function PlaceName({ icon: Icon, name }: PlaceNameProps) {
  return (
    <>
      <Icon size={16} aria-hidden /> <span className={classes['label']}>{name}</span>
    </>
  )
}
