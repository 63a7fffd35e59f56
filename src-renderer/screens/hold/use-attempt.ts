import { useCallback, useState } from 'react'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Change } from '../../state/session.ts'
import { useSession } from '../../state/session-context.ts'

/** Changes of the open meeting, the refusal of the last one, and the words for those who hear the screen. */
export function useAttempt() {
  const session = useSession()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, say] = useState('')

  const attempt = useCallback(
    async (change: Change, words = ''): Promise<boolean> => {
      const result = await session.change(change)
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok && words !== '') say(words)
      return result.ok
    },
    [session],
  )
  const clear = useCallback(() => setRefusal(null), [])
  return { attempt, refusal, clear, said, say }
}
