import { useEffect } from 'react'

const key = 'referent:committee'

/**
 * The committee the window stands at, or at a place of none, such as the search, the one it stood at last; also when the
 * window has begun anew there.
 */
export function useLastCommittee(now: string | null): string | null {
  useEffect(() => {
    if (now !== null) sessionStorage.setItem(key, now)
  }, [now])
  return now ?? sessionStorage.getItem(key)
}
