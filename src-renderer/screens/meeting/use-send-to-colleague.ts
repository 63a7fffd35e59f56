import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'

const words = texts.colleague

/** Saves the open meeting as one file for a colleague. Everything typed is saved first. */
export function useSendToColleague(): () => Promise<void> {
  const { api, door } = useProgram()
  const { queue, snapshot } = useSession()
  return async () => {
    await queue.flush()
    const result = await api.documents
      .forColleague({ meetingId: snapshot.get().id })
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (!result.ok) return showRefusal(result.refusal)
    const { file, fileName, missing } = result.value
    if (!(await door.saveFile(new File([file], fileName, { type: file.type })))) return
    if (missing.length === 0) showDone(words.sent(fileName))
    else
      showRefusal({
        code: 'files-missing',
        message: words.missing,
        wayOut: missing.map((refusal) => texts.told.refusal(refusal).message).join(' '),
      })
  }
}
