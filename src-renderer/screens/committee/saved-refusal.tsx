import { useCommitteeSession } from '../../state/committee-session.ts'
import { useStore } from '../../state/store.ts'
import classes from './committee.module.css'

/** Why the last change was refused, told at the fields it is about (by the code's beginning). */
export function SavedRefusal({ about }: { readonly about: readonly string[] }) {
  const state = useStore(useCommitteeSession().queue.state)
  if (state.kind !== 'failed' || !about.includes(state.refusal.code)) return null
  return (
    <p className={classes['refusal']} role="alert">
      {state.refusal.message} {state.refusal.wayOut}
    </p>
  )
}
