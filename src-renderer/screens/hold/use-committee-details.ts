import { useCallback, useEffect, useState } from 'react'
import type { CommitteeDetails } from '../../../src-main/contract/committee.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'
import { useNews } from '../../state/use-news.ts'

/** The rules, phrases and substitutes of a committee: null while they are read, and a way to read them again. */
export function useCommitteeDetails(committeeId: string): {
  readonly details: Result<CommitteeDetails> | null
  readonly readAgain: () => void
} {
  const { api } = useProgram()
  const [details, setDetails] = useState<Result<CommitteeDetails> | null>(null)
  const read = useCallback(async () => {
    const answer = await api.committee
      .get({ committeeId })
      .catch((error: unknown): { ok: false; refusal: Refusal } => ({
        ok: false,
        refusal: connectionRefusal(error),
      }))
    setDetails(answer)
  }, [api, committeeId])
  useEffect(() => void read(), [read])
  useNews(({ heads, missed, restored }) => (heads || missed || restored) && void read())
  return { details, readAgain: () => void read() }
}
