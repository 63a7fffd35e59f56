import { useEffect, useState } from 'react'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { Icon } from '../../widgets/icon.tsx'
import { useKeys } from '../../widgets/use-keys.ts'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'

/** Whether everything is saved, and since when, also after something was refused; Ctrl+S saves at once. */
export function Saving() {
  const { queue } = useSession()
  const state = useStore(queue.state)
  const [last, setLast] = useState<Date | null>(null)
  useEffect(() => {
    if (state.kind === 'saved') setLast(state.at)
  }, [state])
  useKeys([['mod+S', () => void queue.flush()]], 'everywhere')
  const saved = state.kind === 'saved' ? state.at : state.kind === 'idle' ? last : null
  return (
    <span className={classes['saving']} role="status" data-saving={state.kind}>
      {state.kind === 'saving' && <Icon name="clock" />}
      {saved !== null && <Icon name="check" />}
      {state.kind === 'failed' && <Icon name="alert-triangle" className={classes['faulty']} />}
      {state.kind === 'saving' && texts.shell.saving}
      {saved !== null && texts.shell.saved(texts.common.clock(saved))}
      {state.kind === 'failed' && texts.shell.notSaved}
    </span>
  )
}
