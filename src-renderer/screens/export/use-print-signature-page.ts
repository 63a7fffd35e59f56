import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'

const words = texts.documents

/**
 * Makes the signature page and opens it for printing, in one action. As a web page: every browser prints one from a frame,
 * while a PDF in a frame is kept from it by some.
 */
export function usePrintSignaturePage(): () => Promise<void> {
  const { api, door } = useProgram()
  const { queue, snapshot } = useSession()
  return async () => {
    await queue.flush()
    const meetingId = snapshot.get().id
    const result = await api.documents
      .export({ meetingId, kind: 'signature-page', format: 'html', audience: 'internal' })
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (!result.ok) return showRefusal(result.refusal)
    try {
      if (await door.print(result.value.file)) showDone(words.printing)
    } catch {
      showRefusal({ code: 'no-print', message: words.noPrint, wayOut: words.noPrintWayOut })
    }
  }
}
