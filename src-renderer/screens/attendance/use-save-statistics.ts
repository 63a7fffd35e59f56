import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { texts } from '../../words/texts.ts'

/** Saves the attendance of a committee as a CSV file where the user says. */
export function useSaveStatistics(asked: {
  readonly committeeId: string
  readonly year: number | null
}): () => Promise<void> {
  const { api, door } = useProgram()
  return async () => {
    const made = await api.attendance
      .statisticsFile(asked)
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (!made.ok) return showRefusal(made.refusal)
    const { file, fileName } = made.value
    // The name does not come along on every road.
    if (await door.saveFile(new File([file], fileName, { type: file.type })))
      showDone(texts.attendance.saved(fileName))
  }
}
