import { useContext, useSyncExternalStore } from 'react'
import { closedProblem } from '../../src-main/domain/meetings/closed.ts'
import { SessionContext } from './session-context.ts'

/** Whether the open meeting is closed to changes (approved, locked or cancelled), so that nobody writes what cannot be saved. */
export function useReadOnly(): boolean {
  const session = useContext(SessionContext)
  return useSyncExternalStore(
    session?.snapshot.subscribe ?? subscribeToNothing,
    () => session !== null && closedProblem(session.snapshot.get().meeting) !== null,
  )
}

function subscribeToNothing(): () => void {
  return () => {}
}
