import { Icon, type IconName } from '../widgets/icon.tsx'
import classes from './shell.module.css'

export interface PlaceNameProps {
  readonly icon: IconName
  readonly name: string
}

/** What stands on a line of the rail: its icon, and its name where there is room. */
export function PlaceName({ icon, name }: PlaceNameProps) {
  return (
    <>
      <Icon name={icon} /> <span className={classes['label']}>{name}</span>
    </>
  )
}
