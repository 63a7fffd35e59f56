import { useState } from 'react'
import type { ReturnedSection } from '../../../src-main/contract/documents.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { ok, type Result } from '../../../src-main/domain/result.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'

/** The sections of a Word file that was read back, with the item they belong to. */
export interface ReturnedFile {
  readonly item: StoredItem
  readonly sections: readonly ReturnedSection[]
}

/** Sends an item to a case officer as a Word file, and reads the file back. Everything typed is saved first. */
export function useWordFile(item: StoredItem) {
  const { api, door } = useProgram()
  const { queue } = useSession()
  const [returned, setReturned] = useState<ReturnedFile | null>(null)
  const itemId = item.id

  async function send() {
    await queue.flush()
    const result = await answered(api.documents.itemToWord({ itemId }))
    if (!result.ok) return showRefusal(result.refusal)
    const { file, fileName } = result.value
    if (await door.saveFile(new File([file], fileName, { type: file.type })))
      showDone(texts.roundTrip.sent(fileName))
  }

  async function read() {
    const picked = await answered(door.pickFiles({ extensions: ['docx'], multiple: false }).then(ok))
    const file = picked.ok ? picked.value[0] : undefined
    if (file === undefined) return
    await queue.flush()
    const result = await answered(api.documents.itemFromWord({ itemId, file }))
    if (!result.ok) return showRefusal(result.refusal)
    setReturned({ item, sections: result.value })
  }

  return { send, read, returned, close: () => setReturned(null) }
}

function answered<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
}
