import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { da } from '../../words/da.ts'
import classes from './hold.module.css'

/** Whether everything is saved, and since when; Ctrl+S saves at once. */
export function Saving() {
  const { queue } = useSession()
  const state = useStore(queue.state)
  useHotkeys([['mod+S', () => void queue.flush()]], [], true)
  return (
    <span className={classes['saving']} role="status" data-saving={state.kind}>
      {state.kind === 'saving' && <IconClock size={16} aria-hidden />}
      {state.kind === 'saved' && <IconCheck size={16} aria-hidden />}
      {state.kind === 'failed' && <IconAlertTriangle size={16} aria-hidden className={classes['faulty']} />}
      {state.kind === 'saving' && da.shell.saving}
      {state.kind === 'saved' && da.shell.saved(da.common.clock(state.at))}
      {state.kind === 'failed' && da.shell.notSaved}
    </span>
  )
}
