import { Button } from '@mantine/core'
import { Icon } from './icon.tsx'
import classes from './state.module.css'

export interface TroubleProps {
  readonly message: string
  readonly wayOut: string
  readonly actions?: readonly { readonly words: string; readonly run: () => void }[]
}

/** A screen that could not be shown: what happened, what is safe, what to do. */
export function Trouble({ message, wayOut, actions = [] }: TroubleProps) {
  return (
    <div className={classes['state']} role="alert">
      <Icon name="alert-triangle" size={24} className={classes['fault']} />
      <p className={classes['title']}>{message}</p>
      <p className={classes['text']}>{wayOut}</p>
      {actions.map(({ words, run }) => (
        <Button key={words} variant="default" onClick={run}>
          {words}
        </Button>
      ))}
    </div>
  )
}
