import { useContext } from 'react'
import { CommitteeContext } from '../../state/committee-session.ts'
import { useProgram } from '../../state/program.ts'
import { SessionContext } from '../../state/session-context.ts'
import { type WordBook, wordBookOf } from './word-book.ts'

/** The word book of the committee whose text it is: that of the open meeting, or the one that is open itself. */
export function useCommitteeBook(): WordBook {
  const { api } = useProgram()
  const session = useContext(SessionContext)
  const committee = useContext(CommitteeContext)
  return wordBookOf(api, session?.snapshot.get().committeeId ?? committee?.details.get().id ?? null)
}
