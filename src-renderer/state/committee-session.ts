import { createContext, useContext } from 'react'
import type { CommitteeDetails } from '../../src-main/contract/committee.ts'
import type { Result } from '../../src-main/domain/result.ts'
import type { Api } from '../link/link.ts'
import { connectionRefusal } from './connection-refusal.ts'
import { keepWritten } from './keep-written.ts'
import { retryWhenLost } from './retry-when-lost.ts'
import { createSaveQueue, type SaveQueue, saveWaits } from './save-queue.ts'
import { createStore, type Store, useStore } from './store.ts'
import { type Facet, type FacetValue, useQueuedFacet } from './use-facet.ts'

/** An operation that answers the committee as it then stands. */
export type CommitteeChange = () => Promise<Result<CommitteeDetails>>

/** One open committee in the window: its rules, people and templates, and what is on its way to the store. */
export interface CommitteeSession {
  readonly api: Api
  readonly details: Store<CommitteeDetails>
  readonly queue: SaveQueue<CommitteeDetails>
  /** Makes a change behind everything waiting; the details are then the answer. */
  readonly change: (change: CommitteeChange) => Promise<Result<CommitteeDetails>>
}

/** Opens a session on a committee that has been read. */
export function createCommitteeSession(api: Api, committee: CommitteeDetails): CommitteeSession {
  const details = createStore(committee)
  const queue = createSaveQueue<CommitteeDetails>({
    ...saveWaits,
    clock: () => new Date(),
    gather: keepWritten,
    onAnswer: details.set,
    onFailure: connectionRefusal,
  })
  retryWhenLost(queue)
  return { api, details, queue, change: queue.change }
}

export const CommitteeContext = createContext<CommitteeSession | null>(null)

/** The open committee's session; only for what stands on one of the committee's own places. */
export function useCommitteeSession(): CommitteeSession {
  const session = useContext(CommitteeContext)
  if (session === null) throw new Error('useCommitteeSession outside a committee')
  return session
}

/** The open committee as it was last read. */
export function useCommitteeDetails(): CommitteeDetails {
  return useStore(useCommitteeSession().details)
}

/** A facet of the open committee; see `useFacet`. */
export function useCommitteeFacet<V>(facet: Facet<V, CommitteeDetails>): FacetValue<V> {
  return useQueuedFacet(useCommitteeSession().queue, facet)
}
