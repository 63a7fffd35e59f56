import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { type FindHit, findHits } from '../../../src-main/domain/find/find-hit.ts'
import { isFixed } from '../../../src-main/domain/find/place-kinds.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { showDone } from '../../state/notices.tsx'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'
import type { Find } from './use-find.ts'

/** How many of what was looked for are left to be replaced; what was put in may hold it too, and is not counted. */
interface Round {
  readonly query: Find['query']
  readonly left: number
}

/**
 * Replacing the hit one stands at, which goes on to the next, or all of them as one change. Keys that come faster than the answers
 * wait for each other: each replaces the hit that one then stands at.
 */
export function useReplace(find: Find) {
  const { api, snapshot } = useSession()
  const { make } = useChanges()
  const latest = useRef(find)
  latest.current = find
  const round = useRef<Round | null>(null)
  const last = useRef<Promise<void>>(Promise.resolve())

  async function replace(by: string, only: FindHit | null): Promise<number> {
    const { id: meetingId } = snapshot.get()
    const { query } = latest.current
    let count = 0
    await make(async () => {
      const done = await api.find.replace({ meetingId, query, by, only })
      if (!done.ok) return done
      count = done.value.count
      return ok(done.value.meeting)
    })
    return count
  }
  async function one(by: string): Promise<void> {
    const { query, step, stand } = latest.current
    const { hits, at, current } = latest.current.now()
    const left = round.current?.query === query ? round.current.left : hits.length
    round.current = left === 0 ? null : { query, left }
    if (current === null || at === null) return flushSync(() => step(1))
    // Once around: the next key begins anew, and this one does not replace what was put in.
    if (left === 0) return
    if (isFixed(current.place)) {
      round.current = { query, left: left - 1 }
      return flushSync(() => step(1))
    }
    if ((await replace(by, current)) === 0) return
    round.current = { query, left: left - 1 }
    const now = findHits(snapshot.get().items, query)
    // Behind what was put in, however often that holds what is looked for.
    const next = at + 1 + now.length - hits.length
    if (now.length > 0) flushSync(() => stand(now, next % now.length))
  }
  async function all(by: string): Promise<void> {
    const count = await replace(by, null)
    if (count > 0) showDone(texts.find.replaced(count))
  }
  function inTurn(work: () => Promise<void>): void {
    last.current = last.current.then(work)
  }
  return { one: (by: string) => inTurn(() => one(by)), all: (by: string) => inTurn(() => all(by)) }
}
