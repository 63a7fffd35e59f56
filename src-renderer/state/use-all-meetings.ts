import { useCallback } from 'react'
import type { MeetingLine } from '../../src-main/contract/committee.ts'
import { useProgram } from './program.ts'
import { useAnswer } from './use-answer.ts'

/** All meetings of a committee, newest first, read anew when any window changes something; null until they are, and where not asked for. */
export function useAllMeetings(committeeId: string | null): readonly MeetingLine[] | null {
  const { api } = useProgram()
  const ask = useCallback(async () => {
    if (committeeId === null) return null
    const [line] = await api.committee.list({ committeeId })
    return { of: committeeId, meetings: line?.meetings ?? [] }
  }, [api, committeeId])
  const read = useAnswer(ask)
  return read !== null && read.of === committeeId ? read.meetings : null
}
