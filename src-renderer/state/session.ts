import type { OpenVersion } from '../../src-main/contract/versions.ts'
import type { Finding } from '../../src-main/domain/finding.ts'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../src-main/domain/result.ts'
import type { Api } from '../link/link.ts'
import { connectionRefusals } from './connection-refusal.ts'
import { keepWritten } from './keep-written.ts'
import { followOpenVersions } from './open-versions.ts'
import { retryWhenBack, retryWhenLost } from './retry-when-lost.ts'
import { createSaveQueue, type SaveQueue, saveWaits } from './save-queue.ts'
import { createStore, type Store } from './store.ts'

/** An operation that answers the meeting as it then stands. */
export type Change = () => Promise<Result<MeetingSnapshot>>

/** One open meeting in the window: its snapshot and what is on its way to the store. */
export interface Session {
  readonly api: Api
  readonly snapshot: Store<MeetingSnapshot>
  readonly findings: Store<readonly Finding[]>
  /** The texts that were written in two places at once, until one is chosen. */
  readonly openVersions: Store<readonly OpenVersion[]>
  readonly queue: SaveQueue<MeetingSnapshot>
  /** Makes a change behind everything waiting; the snapshot is then the answer. */
  readonly change: (change: Change) => Promise<Result<MeetingSnapshot>>
  /** Has the control look again at once; of itself it does so a moment after every change. */
  readonly checkNow: () => Promise<void>
}

const checkDelay = 700

/** Opens a session on a meeting that has been read. */
export function createSession(api: Api, meeting: MeetingSnapshot): Session {
  const snapshot = createStore(meeting)
  const findings = createStore<readonly Finding[]>([])
  const connection = connectionRefusals()
  const queue = createSaveQueue<MeetingSnapshot>({
    ...saveWaits,
    clock: () => new Date(),
    gather: keepWritten,
    onAnswer: (answer) => {
      connection.answered()
      snapshot.set(answer)
    },
    revisionOf: (answer) => (answer ?? snapshot.get()).revision,
    onFailure: connection.of,
  })
  let timer: ReturnType<typeof setTimeout> | undefined

  async function check(): Promise<void> {
    clearTimeout(timer)
    const found = await api.meeting.check({ meetingId: meeting.id }).catch(() => null)
    if (!found?.ok) return
    findings.set(found.value)
    // Files are read beside everything else; the window asks again until they are.
    if (found.value.some(({ rule }) => rule === 'file-being-read')) refreshFindings()
  }

  function refreshFindings(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), checkDelay)
  }

  snapshot.subscribe(refreshFindings)
  retryWhenLost(queue)
  retryWhenBack(queue, snapshot)
  void check()
  return {
    api,
    snapshot,
    findings,
    openVersions: followOpenVersions(api, snapshot),
    queue,
    change: queue.change,
    checkNow: check,
  }
}
