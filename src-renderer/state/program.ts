import { createContext, useContext } from 'react'
import type { CommitteeLine } from '../../src-main/contract/committee.ts'
import type { Api, Door, Link } from '../link/link.ts'

/** What every screen may use: the operations, the door's abilities, and the committees as they were last read. */
export interface Program {
  readonly api: Api
  readonly door: Door
  readonly follow: Link['follow']
  readonly committees: readonly CommitteeLine[]
  readonly readCommittees: () => Promise<void>
}

export const ProgramContext = createContext<Program | null>(null)

/** So many of a committee's newest meetings are read with it; the older ones when they are asked for. */
const meetingsAtHand = 30

/** The committees with their newest meetings. */
export function readLines(api: Api): Promise<CommitteeLine[]> {
  return api.committee.list({ newest: meetingsAtHand })
}

/** The program behind the window. */
export function useProgram(): Program {
  const program = useContext(ProgramContext)
  if (program === null) throw new Error('useProgram outside the program')
  return program
}
