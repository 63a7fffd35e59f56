import { findHits } from '../../../src-main/domain/find/find-hit.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { showDone } from '../../state/notices.tsx'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'
import type { Find } from './use-find.ts'

/** Replacing the hit one stands at, which goes on to the next, or all of them as one change. */
export function useReplace({ query, hits, at, current, step, stand }: Find) {
  const { api, snapshot } = useSession()
  const { make } = useChanges()

  async function replace(by: string, all: boolean): Promise<number> {
    const { id: meetingId } = snapshot.get()
    let count = 0
    await make(async () => {
      const done = await api.find.replace({ meetingId, query, by, only: all ? null : current })
      if (!done.ok) return done
      count = done.value.count
      return ok(done.value.meeting)
    })
    return count
  }
  return {
    one: async (by: string) => {
      if (current === null || at === null) return step(1)
      if ((await replace(by, false)) === 0) return
      const left = findHits(snapshot.get().items, query)
      // What was put in may hold what is looked for; it is not offered again.
      const again = left.length >= hits.length ? 1 : 0
      if (left.length > 0) stand(left, (at + again) % left.length)
    },
    all: async (by: string) => {
      const count = await replace(by, true)
      if (count > 0) showDone(texts.find.replaced(count))
    },
  }
}
