import { useState } from 'react'
import type { audiences, exportFormats, exportKinds } from '../../../src-main/contract/documents.ts'
import { ok, type Result } from '../../../src-main/domain/result.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useSession } from '../../state/session-context.ts'
import { da } from '../../words/da.ts'

/** What is to be made, and for whom. */
export interface ExportChoice {
  readonly kind: (typeof exportKinds)[number]
  readonly format: (typeof exportFormats)[number]
  readonly audience: (typeof audiences)[number]
}

/** Makes a document of everything written so far and saves it; true when the file was saved, false when the user changed their mind. */
export function useExport() {
  const { api, door } = useProgram()
  const { queue, snapshot } = useSession()
  const [making, setMaking] = useState(false)

  async function save(choice: ExportChoice): Promise<Result<boolean>> {
    setMaking(true)
    await queue.flush()
    const result = await api.documents
      .export({ meetingId: snapshot.get().id, ...choice })
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    setMaking(false)
    if (!result.ok) return result
    const { file, fileName } = result.value
    const saved = await door.saveFile(new File([file], fileName, { type: file.type }))
    if (saved) showDone(da.documents.saved(fileName))
    return ok(saved)
  }
  return { making, save }
}
