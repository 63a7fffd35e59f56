import { createContext, useContext, useEffect, useState } from 'react'
import type { Difference } from '../../../src-main/domain/comparison/difference.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'

/** How the open meeting differs from the agenda that was sent last; null while none was sent. */
export const DifferencesContext = createContext<readonly Difference[] | null>(null)

const readDelay = 400

/** Reads the differences, and again a moment after each change. */
export function useReadDifferences(): readonly Difference[] | null {
  const { api } = useSession()
  const { id, sent, revision, meeting } = useMeeting()
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null)
  const wanted = sent.length > 0 && meeting.status !== 'cancelled'
  useEffect(() => {
    if (!wanted) return setDifferences(null)
    let current = true
    const timer = setTimeout(() => {
      api.stage.compare({ meetingId: id }).then(
        (result) => current && setDifferences(result.ok ? result.value : null),
        () => undefined,
      )
    }, readDelay)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [api, id, wanted, revision])
  return differences
}

/** The differences as they were last read. */
export function useDifferences(): readonly Difference[] | null {
  return useContext(DifferencesContext)
}

/** The numbers of the items that came after the agenda was sent and have not been sent since. */
export function useLateItems(): readonly number[] {
  return (useDifferences() ?? [])
    .filter(({ kind }) => kind === 'item-added')
    .map(({ itemNumber }) => itemNumber)
}
