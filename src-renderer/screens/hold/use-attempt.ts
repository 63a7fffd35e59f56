import { useCallback, useState } from 'react'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Change } from '../../state/session.ts'
import { useSession } from '../../state/session-context.ts'
import type { WaitingKeys } from './waiting-keys.ts'

/**
 * Changes of the open meeting, the refusal of the last one, and the words for those who hear the screen. The keys wait for each
 * change; where one that is made `inPanel` is refused, the panel stands, and they were not meant for it.
 */
export function useAttempt(keys: WaitingKeys, inPanel: boolean) {
  const session = useSession()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, say] = useState('')

  const attempt = useCallback(
    async (change: Change, words = ''): Promise<boolean> => {
      const result = await keys.behind(session.change(change))
      if (!result.ok && inPanel) keys.drop()
      setRefusal(result.ok ? null : result.refusal)
      if (result.ok && words !== '') say(words)
      return result.ok
    },
    [session, keys, inPanel],
  )
  const clear = useCallback(() => setRefusal(null), [])
  return { attempt, refusal, clear, said, say }
}
