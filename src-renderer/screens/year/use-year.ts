import { useCallback, useEffect } from 'react'
import type { YearMeeting } from '../../../src-main/contract/stage.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useAnswer } from '../../state/use-answer.ts'

/** The meetings of a committee's year, earliest first; null until they are read. */
export function useYear(committeeId: string, year: number): readonly YearMeeting[] | null {
  const { api } = useProgram()
  const answer = useAnswer(
    useCallback(
      async () => ({ year, result: await api.committee.year({ committeeId, year }) }),
      [api, committeeId, year],
    ),
  )
  useEffect(() => {
    if (answer?.result.ok === false) showRefusal(answer.result.refusal)
  }, [answer])
  return answer?.year === year && answer.result.ok ? answer.result.value : null
}
