import { createContext, useContext } from 'react'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Session } from './session.ts'
import { useStore } from './store.ts'

export const SessionContext = createContext<Session | null>(null)

/** The open meeting's session; only for what stands inside the meeting's screen. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession outside a meeting')
  return session
}

/** The open meeting as it was last read. */
export function useMeeting(): MeetingSnapshot {
  return useStore(useSession().snapshot)
}
