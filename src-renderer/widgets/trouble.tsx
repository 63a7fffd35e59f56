import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './state.module.css'

export interface TroubleProps {
  readonly message: string
  readonly wayOut: string
  readonly action?: { readonly words: string; readonly run: () => void }
}

/** A screen that could not be shown: what happened, what is safe, what to do. */
export function Trouble({ message, wayOut, action }: TroubleProps) {
  return (
    <div className={classes['state']} role="alert">
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden className={classes['fault']} />
      <p className={classes['title']}>{message}</p>
      <p className={classes['text']}>{wayOut}</p>
      {action && (
        <Button variant="default" onClick={action.run}>
          {action.words}
        </Button>
      )}
    </div>
  )
}
